namespace ConverseErp.Platform.Upkeep;

/// <summary>Rows that have served their time: a room registers what may be forgotten, and
/// Operations forgets it.</summary>
/// <param name="What">Table, for the log.</param>
/// <param name="Sql">Deletes at most $2 rows that are older than the instant $1, as the system
/// login.</param>
/// <param name="Age">How old a row may become.</param>
public sealed record Sweep(string What, string Sql, TimeSpan Age);

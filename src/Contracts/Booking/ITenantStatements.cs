using System.Data.Common;

namespace ConverseErp.Contracts;

/// <summary>Statements of one shop inside a transaction that somebody else opens and commits.
/// They travel together, in the order added, as part of one round trip.</summary>
/// <remarks>Values are positional ($1 …): numbers, text, GUIDs, booleans, DateTimeOffset,
/// DateOnly, byte arrays, arrays of these, or null.</remarks>
public interface ITenantStatements
{
    /// <summary>The tenant that is set while these run.</summary>
    BusinessId Business { get; }

    /// <summary>A statement that returns no rows.</summary>
    void Run(string sql, params object?[] values);

    /// <summary>A statement that must touch exactly so many rows.</summary>
    /// <remarks>Otherwise the round trip ends with a <see cref="StaleWriteException"/>: what
    /// was read before has changed, and the work starts again.</remarks>
    void RunExpecting(int rows, string sql, params object?[] values);

    /// <summary>A statement that returns rows; <paramref name="row"/> is called for each, after
    /// the round trip.</summary>
    void Read(string sql, Action<DbDataReader> row, params object?[] values);
}

/// <summary>Somebody else changed what this transaction had read before it began.</summary>
public sealed class StaleWriteException(string message) : Exception(message);

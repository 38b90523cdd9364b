namespace ConverseErp.Host.Installation;

/// <summary>Where PostgreSQL's programs are; Debian keeps them off the PATH.</summary>
internal sealed record PostgresPrograms(string Folder)
{
    internal string Postgres => Path.Combine(Folder, "postgres");

    internal string Initdb => Path.Combine(Folder, "initdb");

    /// <exception cref="InstallationException">PostgreSQL 15 is not on this machine.</exception>
    internal static PostgresPrograms Find()
    {
        string[] places = ["/usr/lib/postgresql/15/bin", "/usr/pgsql-15/bin"];
        return places.Select(place => new PostgresPrograms(place))
            .FirstOrDefault(programs => File.Exists(programs.Postgres))
            ?? throw new InstallationException(
                "PostgreSQL 15 is missing: apt-get install --no-install-recommends postgresql-15");
    }
}

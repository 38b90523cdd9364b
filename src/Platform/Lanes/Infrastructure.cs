using System.Net.Sockets;
using Npgsql;
using RabbitMQ.Client.Exceptions;

namespace ConverseErp.Platform.Lanes;

/// <summary>Tells a server that is away (wait for it) from a message that cannot be done.
/// </summary>
public static class Infrastructure
{
    public static bool IsAway(Exception error) => error switch
    {
        PostgresException postgres => IsAway(postgres),
        NpgsqlException => true,
        SocketException or IOException or TimeoutException => true,
        BrokerUnreachableException or AlreadyClosedException => true,
        OperationInterruptedException or PublishException => true,
        AggregateException many => many.InnerExceptions.All(IsAway),
        _ => error.InnerException is { } inner && IsAway(inner),
    };

    // 57P0x: the server is stopping or starting. 53xxx: out of memory, disk or connections.
    // 40xxx: a deadlock or serialisation failure, which a second try solves. 08xxx: connection.
    private static bool IsAway(PostgresException error) =>
        error.SqlState.StartsWith("57P", StringComparison.Ordinal)
        || error.SqlState.StartsWith("53", StringComparison.Ordinal)
        || error.SqlState.StartsWith("40", StringComparison.Ordinal)
        || error.SqlState.StartsWith("08", StringComparison.Ordinal);
}

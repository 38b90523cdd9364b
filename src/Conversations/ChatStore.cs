using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Conversations;

/// <summary>A chat's state with the version it was read at; version 0: never stored.</summary>
internal sealed record StoredChat(byte[] Hash, ChatState State, long Version);

/// <summary>The SQL of chats and messages.</summary>
internal sealed class ChatStore(PersonalData personal)
{
    public byte[] Hash(string chatKey) => personal.Hash("chat", chatKey);

    public void Find(ITenantStatements reads, byte[] hash, Action<StoredChat> found)
    {
        BusinessId business = reads.Business;
        reads.Read("""
            SELECT state, version FROM conversations.chat
            WHERE business_id = $1 AND chat_hash = $2
            """, row => found(new StoredChat(
                hash,
                Read(personal.RevealBytes(business, (byte[])row.GetValue(0))),
                row.GetInt64(1))),
            business.Value, hash);
    }

    /// <summary>A chat as this release or the one before stored it.</summary>
    internal static ChatState Read(ReadOnlySpan<byte> stored) =>
        JsonSerializer.Deserialize(stored, ChatJson.Default.ChatState) is { } state
            ? OldAffairs.Read(state)
            : ChatState.New;

    /// <summary>Stores a chat; when somebody else stored it since it was read, the work starts
    /// again.</summary>
    public void Save(
        ITenantStatements writes, StoredChat read, ChatState state, DateTimeOffset now)
    {
        byte[] stored = personal.ProtectBytes(
            writes.Business,
            JsonSerializer.SerializeToUtf8Bytes(state, ChatJson.Default.ChatState));
        writes.RunExpecting(1, """
            INSERT INTO conversations.chat AS c
              (business_id, chat_hash, state, version, changed_at)
            SELECT $1, $2, $3, 1, $5
            ON CONFLICT (business_id, chat_hash) DO UPDATE
              SET state = EXCLUDED.state, version = c.version + 1, changed_at = $5
              WHERE c.version = $4
            """, writes.Business.Value, read.Hash, stored, read.Version, now.UtcDateTime);
    }

    /// <summary>Keeps messages as they came; unknown types with all their JSON.</summary>
    public void Keep(
        ITenantStatements writes, MessageId id, byte[] chat, ChatReceived message, string? intent)
    {
        BusinessId business = writes.Business;
        bool plain = message.Kind == "text";
        writes.Run("""
            INSERT INTO conversations.message
              (business_id, message_id, chat_hash, kind, intent, text, raw, provider_id,
               sent_at, received_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """, business.Value, id.Value, chat, message.Kind, intent,
            personal.Protect(business, message.Text),
            personal.Protect(business, plain ? null : message.Raw?.GetRawText()),
            personal.Protect(business, message.ProviderMessageId),
            message.SentAt.UtcDateTime, message.ReceivedAt.UtcDateTime);
    }
}

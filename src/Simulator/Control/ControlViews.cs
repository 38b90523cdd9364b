using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sms;

namespace ConverseErp.Simulator.Control;

/// <summary>How things look in the control API.</summary>
internal static class ControlViews
{
    public static void Number(Utf8JsonWriter json, PhoneNumber number)
    {
        json.WriteStartObject();
        json.WriteString("phoneNumberId", number.Id);
        json.WriteString("provider", number.Provider);
        json.WriteString("displayPhoneNumber", number.DisplayPhoneNumber);
        json.WriteString("name", number.Name);
        json.WriteString("wabaId", number.WabaId);
        json.WriteBoolean("shared", number.Shared);
        json.WriteBoolean("registered", number.Registered);
        json.WriteEndObject();
    }

    public static void Person(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("name", person.Name);
        json.WriteString("phone", person.Phone);
        json.WriteString("userId", person.UserId);
        json.WriteString("username", person.Username);
        json.WriteBoolean("phoneHidden", person.PhoneHidden);
        json.WriteBoolean("onWhatsApp", person.OnWhatsApp);
        json.WriteBoolean("online", person.Online);
        json.WriteBoolean("readReceipts", person.ReadReceipts);
        json.WriteBoolean("optedOut", person.OptedOut);
        json.WriteEndObject();
    }

    public static void Message(Utf8JsonWriter json, ChatMessage message, bool brief)
    {
        json.WriteStartObject();
        json.WriteNumber("seq", message.Seq);
        json.WriteNumber("version", message.Version);
        json.WriteString("wamid", message.Wamid);
        json.WriteBoolean("outbound", message.Outbound);
        if (message.ProviderId is not null) json.WriteString("providerId", message.ProviderId);
        json.WriteString("phoneNumberId", message.Chat.Number.Id);
        json.WriteString("provider", message.Chat.Number.Provider);
        json.WriteString("personId", message.Chat.Person.Id);
        json.WriteString("phone", message.Chat.Person.Phone);
        json.WriteString("type", message.Type);
        json.WriteNumber("atMs", message.AtUnixMs);
        json.WriteString("state", message.State.ToString().ToLowerInvariant());
        if (message.Tracker is not null) json.WriteString("tracker", message.Tracker);
        if (message.FetchedMediaId is not null)
            json.WriteString("fetchedMediaId", message.FetchedMediaId);
        if (message.Lost) json.WriteBoolean("lost", true);
        if (message.State == MessageState.Failed && message.Failure is GraphError failure)
        {
            json.WriteStartObject("failure");
            json.WriteNumber("code", failure.Code);
            json.WriteString("title", failure.Title);
            json.WriteEndObject();
        }

        if (!brief)
        {
            json.WritePropertyName("payload");
            json.WriteRawValue(message.Payload, skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    /// <summary>One SMS, as the person it was sent to would tell of it.</summary>
    public static void Sms(Utf8JsonWriter json, ChatMessage message)
    {
        SmsFacts facts = SmsFacts.Of(message);
        json.WriteStartObject();
        json.WriteString("id", message.Wamid);
        json.WriteString("provider", message.Chat.Number.Provider);
        json.WriteString("from", message.Chat.Number.Name);
        json.WriteString("text", facts.Text);
        json.WriteString("at", DateTimeOffset.FromUnixTimeMilliseconds(message.AtUnixMs));
        json.WriteString("templateId", facts.TemplateId);
        json.WriteNumber("units", facts.Units);
        json.WriteString(
            "status",
            message.Lost ? "lost" : message.State.ToString().ToLowerInvariant());
        json.WriteString(
            "failure", message.State == MessageState.Failed ? message.Failure?.Message : null);
        json.WriteEndObject();
    }

    public static void Template(Utf8JsonWriter json, MessageTemplate template)
    {
        json.WriteStartObject();
        json.WriteString("name", template.Name);
        json.WriteString("language", template.Language);
        json.WriteString("category", template.Category);
        json.WriteString("status", template.Status);
        json.WriteString("headerFormat", template.HeaderFormat);
        json.WriteString("body", template.Body);
        Items(json, "buttons", template.Buttons, static (j, text) => j.WriteStringValue(text));
        json.WriteEndObject();
    }

    public static void Faults(Utf8JsonWriter json, FaultBoard faults) =>
        Items(json, "faults", faults.On, static (j, fault) =>
        {
            j.WriteStartObject();
            j.WriteString("kind", KindName(fault.Kind));
            j.WriteString("provider", fault.Provider);
            j.WriteString("phoneNumberId", fault.PhoneNumberId);
            j.WriteNumber("share", fault.Share);
            j.WriteNumber("delayMs", fault.DelayMs);
            j.WriteNumber("code", fault.Code);
            j.WriteNumber("httpStatus", fault.HttpStatus);
            j.WriteNumber("perSecond", fault.PerSecond);
            if (fault.RetryAfterSeconds is int after) j.WriteNumber("retryAfterSeconds", after);
            j.WriteEndObject();
        });

    public static void Items<T>(
        Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> item)
    {
        json.WriteStartArray(name);
        foreach (T each in items) item(json, each);
        json.WriteEndArray();
    }

    public static void Durations(Utf8JsonWriter json, string name, Durations durations)
    {
        (long count, double? p50, double? p95, double? p99, double? max) = durations.Read();
        json.WriteStartObject(name);
        json.WriteNumber("count", count);
        Write("p50", p50);
        Write("p95", p95);
        Write("p99", p99);
        Write("max", max);
        json.WriteEndObject();

        void Write(string key, double? value)
        {
            if (value is double ms) json.WriteNumber(key, ms);
            else json.WriteNull(key);
        }
    }

    private static string KindName(FaultKind kind) => kind switch
    {
        FaultKind.Slow => "slow",
        FaultKind.Fail => "fail",
        FaultKind.FailLater => "fail-later",
        FaultKind.RateLimit => "rate-limit",
        FaultKind.NoStatus => "no-status",
        FaultKind.Drop => "drop",
        FaultKind.DuplicateWebhooks => "duplicate-webhooks",
        FaultKind.ReorderWebhooks => "reorder-webhooks",
        FaultKind.SlowAnswer => "slow-answer",
        FaultKind.DelayWebhooks => "delay-webhooks",
        FaultKind.Silent => "silent",
        FaultKind.Garbage => "garbage",
        FaultKind.BreakUpload => "break-upload",
    };
}

using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static ConverseErp.Simulator.Control.ControlBodies;

namespace ConverseErp.Simulator.Control;

/// <summary>Numbers, people and templates of the control API.</summary>
internal sealed class ContactEndpoints(
    AddressBook book, ChatLog chats, TemplateRegistry templates, StatusSchedule statuses)
{
    private const string DefaultWaba = "102290129340398";

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/numbers", (RequestDelegate)NumbersAsync);
        api.MapPost("/numbers", (RequestDelegate)AddNumbersAsync);
        api.MapGet("/people", (RequestDelegate)PeopleAsync);
        api.MapPost("/people", (RequestDelegate)AddPeopleAsync);
        api.MapPatch("/people/{id}", (RequestDelegate)ChangePersonAsync);
        api.MapGet("/templates", (RequestDelegate)TemplatesAsync);
        api.MapPost("/templates", (RequestDelegate)AddTemplatesAsync);
    }

    private Task NumbersAsync(HttpContext http) => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        ControlViews.Items(json, "items", Numbers(), ControlViews.Number);
        json.WriteEndObject();
    });

    private IEnumerable<PhoneNumber> Numbers() =>
        book.Numbers.OrderBy(number => number.Id, StringComparer.Ordinal);

    private async Task AddNumbersAsync(HttpContext http)
    {
        if (await ReadManyAsync(http, ControlJson.Default.NumberRequestArray)
            is not NumberRequest[] requests) return;
        List<PhoneNumber> added = [];
        foreach (NumberRequest request in requests)
        {
            string display = AddressBook.Digits(request.DisplayPhoneNumber);
            if (request.PhoneNumberId.Length is 0 or > 32
                || !request.PhoneNumberId.All(char.IsAsciiLetterOrDigit) || display.Length < 8)
            {
                await ProblemAsync(http, 400, "phoneNumberId and displayPhoneNumber are needed.");
                return;
            }

            PhoneNumber number = new()
            {
                Id = request.PhoneNumberId,
                DisplayPhoneNumber = display,
                Name = request.Name.Length > 0 ? request.Name : "+" + display,
                WabaId = request.WabaId ?? DefaultWaba,
                Shared = request.Shared,
                Registered = request.Registered,
            };
            if (!book.AddNumber(number))
            {
                await ProblemAsync(http, 507, "The simulator is full.");
                return;
            }

            added.Add(number);
        }

        chats.Changes.RecordAll();
        await WriteAsync(http, json =>
        {
            json.WriteStartObject();
            ControlViews.Items(json, "items", added, ControlViews.Number);
            json.WriteEndObject();
        });
    }

    private Task PeopleAsync(HttpContext http)
    {
        string? query = http.Request.Query["q"];
        int limit = int.TryParse(http.Request.Query["limit"], out int n)
            ? Math.Clamp(n, 1, 100_000)
            : 1000;
        IEnumerable<Person> found = book.People
            .Where(person => string.IsNullOrEmpty(query)
                || person.Name.Contains(query, StringComparison.OrdinalIgnoreCase)
                || person.Phone?.Contains(query, StringComparison.Ordinal) == true)
            .OrderBy(person => person.Id.Length).ThenBy(person => person.Id, StringComparer.Ordinal)
            .Take(limit);
        return WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("total", book.PeopleCount);
            ControlViews.Items(json, "items", found, ControlViews.Person);
            json.WriteEndObject();
        });
    }

    private async Task AddPeopleAsync(HttpContext http)
    {
        if (await ReadManyAsync(http, ControlJson.Default.PersonRequestArray)
            is not PersonRequest[] requests) return;
        List<Person> added = [];
        foreach (PersonRequest request in requests)
        {
            string digits = AddressBook.Phone(request.Phone ?? "");
            if (digits.Length == 0 && string.IsNullOrEmpty(request.UserId)
                && string.IsNullOrEmpty(request.Name))
            {
                await ProblemAsync(http, 400, "A person needs a name, a phone or a userId.");
                return;
            }

            if (digits.Length is > 0 and (< 8 or > 15))
            {
                await ProblemAsync(http, 400, "phone needs 8 to 15 digits with country code.");
                return;
            }

            if (book.Add(request.Name, request.Phone, person => Apply(person, request))
                is not Person person)
            {
                await ProblemAsync(http, 507, "The simulator is full.");
                return;
            }

            added.Add(person);
        }

        chats.Changes.RecordAll();
        await WriteAsync(http, json =>
        {
            json.WriteStartObject();
            ControlViews.Items(json, "items", added, ControlViews.Person);
            json.WriteEndObject();
        });
    }

    private async Task ChangePersonAsync(HttpContext http)
    {
        if (book.PersonById((string)http.Request.RouteValues["id"]!) is not Person person)
        {
            await ProblemAsync(http, 404, "There is no such person.");
            return;
        }

        if (await ReadAsync(http, ControlJson.Default.PersonRequest)
            is not PersonRequest request) return;
        bool wasOnline = person.Online;
        if (!string.IsNullOrEmpty(request.Name)) person.Name = request.Name;
        Apply(person, request);
        book.Restore(person);
        if (!wasOnline && person.Online) statuses.PhoneIsBack(person);
        chats.Changes.RecordAll();
        await WriteAsync(http, json => ControlViews.Person(json, person));
    }

    private static void Apply(Person person, PersonRequest request)
    {
        if (!string.IsNullOrEmpty(request.UserId)) person.UserId = request.UserId;
        if (request.Username is not null)
        {
            // People with a username show no phone, unless the request says otherwise.
            person.Username = request.Username.Length == 0 ? null : request.Username;
            person.PhoneHidden = person.Username is not null;
        }

        person.PhoneHidden = request.PhoneHidden ?? person.PhoneHidden;
        person.OnWhatsApp = request.OnWhatsApp ?? person.OnWhatsApp;
        person.Online = request.Online ?? person.Online;
        person.ReadReceipts = request.ReadReceipts ?? person.ReadReceipts;
        person.OptedOut = request.OptedOut ?? person.OptedOut;
    }

    private Task TemplatesAsync(HttpContext http) => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        ControlViews.Items(json, "items", templates.Of(null), ControlViews.Template);
        json.WriteEndObject();
    });

    private async Task AddTemplatesAsync(HttpContext http)
    {
        if (await ReadManyAsync(http, ControlJson.Default.TemplateRequestArray)
            is not TemplateRequest[] requests) return;
        foreach (TemplateRequest request in requests)
        {
            MessageTemplate template = new(
                request.Name, request.Language, request.Category, request.Status,
                request.HeaderFormat, request.Body)
            { Buttons = request.Buttons };
            if (request.Name.Length == 0 || request.Language.Length == 0)
            {
                await ProblemAsync(http, 400, "name and language are needed.");
                return;
            }

            if (!templates.Put(request.WabaId ?? "", template))
            {
                await ProblemAsync(http, 507, "The simulator is full.");
                return;
            }
        }

        await TemplatesAsync(http);
    }
}

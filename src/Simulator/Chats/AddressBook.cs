using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Simulator.Chats;

/// <summary>Business numbers and people, found by every name they go by. Thread-safe.</summary>
internal sealed class AddressBook(CapacityOptions capacity)
{
    private readonly ConcurrentDictionary<string, PhoneNumber> _numbers =
        new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Person> _people =
        new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Person> _byPhone =
        new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Person> _byUserId =
        new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private long _nextPerson = 1;

    public ICollection<PhoneNumber> Numbers => _numbers.Values;

    public ICollection<Person> People => _people.Values;

    public int PeopleCount => _people.Count;

    public PhoneNumber? NumberOf(string phoneNumberId) =>
        _numbers.GetValueOrDefault(phoneNumberId);

    /// <returns>False when the simulator is full.</returns>
    public bool AddNumber(PhoneNumber number)
    {
        if (_numbers.Count >= capacity.Numbers && !_numbers.ContainsKey(number.Id)) return false;
        _numbers.AddOrUpdate(number.Id, number, (_, old) =>
        {
            // Chats hold the object, so a repeated registration amends it.
            old.DisplayPhoneNumber = number.DisplayPhoneNumber;
            old.Name = number.Name;
            old.WabaId = number.WabaId;
            old.Shared = number.Shared;
            old.Provider = number.Provider;
            old.Registered = number.Registered;
            return old;
        });
        return true;
    }

    public Person? PersonById(string id) => _people.GetValueOrDefault(id);

    public Person? PersonByPhone(string digits) => _byPhone.GetValueOrDefault(digits);

    public Person? PersonByUserId(string userId) => _byUserId.GetValueOrDefault(userId);

    /// <summary>Finds by person id, user id, or phone in any spelling.</summary>
    public Person? Find(string any) =>
        PersonById(any) ?? PersonByUserId(any) ?? PersonByPhone(Phone(any));

    /// <summary>Adds a person, or returns the one that has this phone already.</summary>
    /// <returns>Null when the simulator is full.</returns>
    public Person? Add(string? name, string? phone, Action<Person>? also = null)
    {
        lock (_gate)
        {
            string? digits = string.IsNullOrEmpty(phone) ? null : Phone(phone);
            if (digits is not null && _byPhone.TryGetValue(digits, out Person? known))
            {
                if (!string.IsNullOrEmpty(name)) known.Name = name;
                also?.Invoke(known);
                Index(known);
                return known;
            }

            if (_people.Count >= capacity.People) return null;
            string id = "p" + _nextPerson++.ToString(CultureInfo.InvariantCulture);
            Person person = new()
            {
                Id = id,
                Name = string.IsNullOrEmpty(name) ? digits is null ? id : "+" + digits : name,
                Phone = digits,
            };
            also?.Invoke(person);
            Restore(person);
            return person;
        }
    }

    /// <summary>Puts a person of a snapshot back.</summary>
    public void Restore(Person person)
    {
        lock (_gate)
        {
            _people[person.Id] = person;
            Index(person);
            if (long.TryParse(person.Id.AsSpan(1), CultureInfo.InvariantCulture, out long n))
                _nextPerson = Math.Max(_nextPerson, n + 1);
        }
    }

    /// <summary>The person's id in one portfolio, the same at every call.</summary>
    public string ScopedUserIdOf(Person person, string wabaId)
    {
        byte[] hash = SHA256.HashData(
            Encoding.UTF8.GetBytes(wabaId + "|" + (person.Phone ?? person.Id)));
        ulong digits = BinaryPrimitives.ReadUInt64BigEndian(hash) % 9_000_000_000_000_000UL;
        string userId = "IN." + (digits + 1_000_000_000_000_000UL)
            .ToString(CultureInfo.InvariantCulture);
        _byUserId[userId] = person;
        return userId;
    }

    public void Clear()
    {
        lock (_gate)
        {
            _numbers.Clear();
            _people.Clear();
            _byPhone.Clear();
            _byUserId.Clear();
            _nextPerson = 1;
        }
    }

    /// <summary>Digits with country code; ten digits without plus are an Indian number.</summary>
    public static string Phone(string text)
    {
        string digits = Digits(text);
        return digits.Length == 10 && !text.StartsWith('+') ? "91" + digits : digits;
    }

    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private void Index(Person person)
    {
        if (person.Phone is not null) _byPhone[person.Phone] = person;
        if (person.UserId is not null) _byUserId[person.UserId] = person;
    }
}

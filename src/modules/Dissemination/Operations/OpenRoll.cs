using Chutri.Dissemination.Model;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Dissemination.Operations;

/// <summary>What has to be known of a session's roll to answer those who come in together.</summary>
internal sealed class OpenRoll
{
    private readonly SessionCard session;
    private readonly Dictionary<PersonId, AudienceMember> byPerson;
    private readonly Dictionary<string, AudienceMember> byCode;
    private readonly Dictionary<PersonId, Attendance> present = [];
    private readonly Dictionary<string, PersonId> devices = [];
    private readonly HashSet<PersonId> struck = [];

    public OpenRoll(
        SessionCard session,
        IEnumerable<AudienceMember> members,
        IEnumerable<Attendance> entries
    )
    {
        this.session = session;
        byPerson = members.ToDictionary(member => member.Person);
        byCode = byPerson.Values.ToDictionary(
            member => member.PersonCode,
            StringComparer.OrdinalIgnoreCase
        );
        foreach (var entry in entries)
        {
            if (entry.State is EntryState.Struck)
            {
                struck.Add(entry.Person);
            }
            else
            {
                Note(entry);
            }
        }
    }

    /// <summary>What the person is told, and the entry where one is added.</summary>
    public (Outcome<CheckedIn> Told, Attendance? Entry) Enter(CheckIn one, Moment now)
    {
        var member = one.Person is { } id
            ? byPerson.GetValueOrDefault(id)
            : byCode.GetValueOrDefault(PersonCodes.Normal(one.PersonCode));
        if (member is null)
        {
            return (
                one.Person is null
                    ? CheckInRefusals.NameUnknown
                    : DisseminationRefusals.NotInAudience(one.PersonName),
                null
            );
        }

        if (one.Person is null && Folding.Fold(one.PersonName) != Folding.Fold(member.PersonName))
        {
            return (CheckInRefusals.NameUnknown, null);
        }

        if (present.TryGetValue(member.Person, out var there))
        {
            return (
                new CheckedIn(
                    member.PersonName,
                    there.At,
                    there.State is EntryState.Waiting,
                    Already: true
                ),
                null
            );
        }

        if (struck.Contains(member.Person))
        {
            return (CheckInRefusals.WasStruck, null);
        }

        if (one.Device is { } device && devices.ContainsKey(device))
        {
            return (CheckInRefusals.DeviceIsTaken, null);
        }

        var entry = Entry(one, member, now);
        Note(entry);
        return (
            new CheckedIn(
                member.PersonName,
                entry.At,
                entry.State is EntryState.Waiting,
                Already: false
            ),
            entry
        );
    }

    private Attendance Entry(CheckIn one, AudienceMember member, Moment now) =>
        Attendance.ByCode(
            session.Id,
            member,
            one.Device,
            one.Proof.At,
            waits: one.Proof.Kind is ProofKind.Late
                || session.Confirming is Confirming.Everybody
                || (session.Confirming is Confirming.WithoutAccount && one.Person is null),
            now
        );

    private void Note(Attendance entry)
    {
        present[entry.Person] = entry;
        if (entry.Device is { } device)
        {
            devices[device] = entry.Person;
        }
    }
}

/// <summary>As codes of people are kept, whatever letters a telephone typed.</summary>
internal static class PersonCodes
{
    /// <summary>Could anybody have such a code? What nobody can have is not asked of the database.</summary>
    public static bool CanBe(string typed) =>
        typed.Trim().Length is > 0 and <= Lengths.Name && !typed.Any(char.IsControl);

    public static string Normal(string typed) => typed.Trim().Normalize().ToUpperInvariant();
}

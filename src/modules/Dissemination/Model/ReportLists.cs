using System.Buffers.Binary;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>Where the lists behind the figures of a report are kept, as they were when it was made.</summary>
internal sealed class ReportLists
{
    public Guid Report { get; init; }

    /// <summary>Of the file: <see cref="ListsThen"/>.</summary>
    public string Sha256 { get; init; } = "";
}

/// <summary>
/// Everybody on the list and every unit, with how far each was when a report was made: people by given name, units most behind
/// first. As bytes: 1; the number of units; each unit with 16 bytes of its identifier, three numbers, its stage and its marks; then
/// each person with 16 bytes of the identifier and a byte of <see cref="StandingThen"/>. Numbers have four bytes, the least first.
/// Names are not in it: who is meant is looked up when it is shown.
/// </summary>
internal sealed class ListsThen(ReadOnlyMemory<byte> content)
{
    private const byte Form = 1;
    private const int Head = 5;
    private const int PerUnit = 30;
    private const int PerPerson = 17;

    private int Units => BinaryPrimitives.ReadInt32LittleEndian(content.Span[1..]);

    private int People => (content.Length - Head - (Units * PerUnit)) / PerPerson;

    public static byte[] Write(
        IReadOnlyList<UnitThen> units,
        IReadOnlyList<(PersonId Person, StandingThen Standing)> people
    )
    {
        var bytes = new byte[Head + (units.Count * PerUnit) + (people.Count * PerPerson)];
        bytes[0] = Form;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), units.Count);
        var at = Head;
        foreach (var unit in units)
        {
            Write(bytes.AsSpan(at, PerUnit), unit);
            at += PerUnit;
        }

        foreach (var (person, standing) in people)
        {
            person.Value.TryWriteBytes(bytes.AsSpan(at));
            bytes[at + 16] = (byte)standing;
            at += PerPerson;
        }

        return bytes;
    }

    /// <summary>So many units of the figure, after those that were passed over.</summary>
    public (IReadOnlyList<UnitThen> Page, int Total) PageOf(UnitFigure figure, int from, int atMost)
    {
        var found = Enumerable.Range(0, Units).Select(UnitAt).Where(unit => figure.Holds(unit));
        var all = found.ToList();
        return ([.. all.Skip(from).Take(atMost)], all.Count);
    }

    /// <summary>So many people of the figure, after those that were passed over.</summary>
    public (IReadOnlyList<(PersonId Person, StandingThen Standing)> Page, int Total) PageOf(
        PeopleFigure figure,
        int from,
        int atMost
    )
    {
        var page = new List<(PersonId, StandingThen)>(atMost);
        var total = 0;
        for (var place = 0; place < People; place++)
        {
            var one = content.Span.Slice(Head + (Units * PerUnit) + (place * PerPerson), PerPerson);
            var standing = (StandingThen)one[16];
            if (!figure.Holds(standing))
            {
                continue;
            }

            if (total >= from && page.Count < atMost)
            {
                page.Add((new PersonId(new Guid(one[..16])), standing));
            }

            total++;
        }

        return (page, total);
    }

    private static void Write(Span<byte> bytes, UnitThen unit)
    {
        unit.Unit.Value.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], unit.Required);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], unit.Attended);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], unit.Planned);
        bytes[28] = (byte)unit.Stage;
        bytes[29] = (byte)((unit.Late ? 1 : 0) | (unit.Skipped ? 2 : 0) | (unit.Unplanned ? 4 : 0));
    }

    private UnitThen UnitAt(int place)
    {
        var one = content.Span.Slice(Head + (place * PerUnit), PerUnit);
        return new(
            new UnitId(new Guid(one[..16])),
            BinaryPrimitives.ReadInt32LittleEndian(one[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(one[20..]),
            BinaryPrimitives.ReadInt32LittleEndian(one[24..]),
            (UnitStage)one[28],
            (one[29] & 1) != 0,
            (one[29] & 2) != 0,
            (one[29] & 4) != 0
        );
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Chutri.DocumentReading;

/// <summary>
/// Writes a reading as one line of JSON: "file", "text", "encoding" (with "confidence"; null where no question), "document", "references", "tasks", "people", "targets".
/// The "start" and "end" of a task count Unicode code points of "text", not UTF-16 units. Dates are yyyy-MM-dd.
/// Hours by the clock that make whole days stand as the days that they make, with the "hours" beside them.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions OneLine = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>One line, without a line break at its end.</summary>
    public static string Write(Reading reading, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(fileName);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, OneLine))
        {
            json.WriteStartObject();
            json.WriteString("file", fileName);
            json.WriteString("text", reading.Text);
            WriteEncoding(json, reading.Encoding);
            WriteHeader(json, reading.Header);
            WriteReferences(json, reading.References);
            WriteTasks(json, reading);
            WritePeople(json, reading.People);
            WriteTargets(json, reading);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteEncoding(Utf8JsonWriter json, TextEncoding? encoding)
    {
        if (encoding is null)
        {
            json.WriteNull("encoding");
            return;
        }

        json.WriteStartObject("encoding");
        json.WriteString("name", encoding.Name);
        json.WriteNumber("confidence", encoding.Confidence);
        json.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter json, DocumentHeader header)
    {
        json.WriteStartObject("document");
        json.WriteString("type", JsonWords.Of(header.Type));
        json.WriteString("number", header.Number);
        json.WriteString("date", JsonWords.Of(header.Date));
        json.WriteString("issuer", header.Issuer);
        json.WriteString("subject", header.Subject);
        json.WriteEndObject();
    }

    private static void WriteReferences(
        Utf8JsonWriter json,
        IReadOnlyList<DocumentReference> references
    )
    {
        json.WriteStartArray("references");
        foreach (var reference in references)
        {
            json.WriteStartObject();
            json.WriteString("number", reference.Number);
            json.WriteString("date", JsonWords.Of(reference.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTasks(Utf8JsonWriter json, Reading reading)
    {
        var points = new CodePoints(reading.Text);
        json.WriteStartArray("tasks");
        foreach (var task in reading.Tasks)
        {
            json.WriteStartObject();
            json.WriteNumber("start", points.Before(task.Start));
            json.WriteNumber("end", points.Before(task.End));
            json.WriteString("quote", reading.Text[task.Start..task.End]);
            json.WriteString("lead", task.Lead);
            json.WriteStartArray("cooperating");
            foreach (var unit in task.Cooperating)
            {
                json.WriteStringValue(unit);
            }

            json.WriteEndArray();
            WriteDeadline(json, task.Deadline);
            json.WriteString("product", task.Deliverable);
            json.WriteNumber("confidence", task.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDeadline(Utf8JsonWriter json, Deadline? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline");
            return;
        }

        json.WriteStartObject("deadline");
        switch (deadline)
        {
            case Deadline.By by:
                json.WriteString("kind", "by");
                json.WriteString("date", JsonWords.Of(by.Date));
                break;
            case Deadline.Within within:
                json.WriteString("kind", "within");
                json.WriteNumber("days", within.Days);
                json.WriteBoolean("working", within.Working);
                json.WriteString("from", within.From == CountedFrom.Signing ? "signing" : "event");
                break;
            case Deadline.WithinHours { Working: false } within when within.Hours % 24 == 0:
                json.WriteString("kind", "within");
                json.WriteNumber("days", within.Hours / 24);
                json.WriteBoolean("working", false);
                json.WriteNumber("hours", within.Hours);
                json.WriteString("from", within.From == CountedFrom.Signing ? "signing" : "event");
                break;
            case Deadline.WithinHours within:
                json.WriteString("kind", "within-hours");
                json.WriteNumber("hours", within.Hours);
                json.WriteBoolean("working", within.Working);
                json.WriteString("from", within.From == CountedFrom.Signing ? "signing" : "event");
                break;
            case Deadline.Every every:
                json.WriteString("kind", "every");
                json.WriteString("period", JsonWords.Of(every.Period));
                WriteNumberOrNull(json, "day", every.Day);
                break;
            default:
                json.WriteString("kind", "standing");
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WritePeople(Utf8JsonWriter json, IReadOnlyList<NamedPerson> people)
    {
        json.WriteStartArray("people");
        foreach (var person in people)
        {
            json.WriteStartObject();
            json.WriteString("name", person.Name);
            json.WriteStartArray("positions");
            foreach (var post in person.Posts)
            {
                json.WriteStartObject();
                json.WriteString("title", post.Title);
                json.WriteString("unit", post.Unit);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTargets(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("targets");
        foreach (var target in reading.Targets)
        {
            json.WriteStartObject();
            json.WriteString("quote", reading.Text[target.Start..target.End]);
            json.WriteString("measure", target.Measure);
            json.WriteString("comparator", JsonWords.Of(target.Comparator));
            json.WriteNumber("value", target.Value);
            json.WriteString("unit", target.Unit);
            json.WriteNumber("year", target.Year);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

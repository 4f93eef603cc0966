using System.Globalization;
using System.Text;
using System.Xml;

namespace Chutri.ProcessEngine.Learning;

/// <summary>
/// Step records in the form that process miners read: XES (IEEE 1849-2016) with the extensions concept, time, lifecycle and organizational.
/// Each record gives a start and a completion. Written as it is read; records of one case come together.
/// </summary>
public static class XesExport
{
    /// <summary>Writes all records.</summary>
    /// <param name="records">Those of one case together, in order.</param>
    /// <param name="processName">Name of the log.</param>
    /// <param name="to">Where to; stays open.</param>
    /// <param name="withPeople">Names of people too; units alone where false.</param>
    public static void Write(
        IEnumerable<StepRecord> records,
        string processName,
        Stream to,
        bool withPeople = false
    )
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        };
        using var writer = XmlWriter.Create(to, settings);
        writer.WriteStartElement("log", "http://www.xes-standard.org/");
        writer.WriteAttributeString("xes.version", "1849-2016");
        writer.WriteAttributeString("xes.features", "");
        Extension(writer, "Concept", "concept");
        Extension(writer, "Time", "time");
        Extension(writer, "Lifecycle", "lifecycle");
        Extension(writer, "Organizational", "org");
        Value(writer, "string", "concept:name", processName);
        string? open = null;
        foreach (var record in records)
        {
            if (open != record.Case)
            {
                if (open is not null)
                {
                    writer.WriteEndElement();
                }

                open = record.Case;
                writer.WriteStartElement("trace");
                Value(writer, "string", "concept:name", record.Case);
            }

            Event(writer, record, record.Started, "start", withPeople);
            Event(writer, record, record.Completed, "complete", withPeople);
        }

        if (open is not null)
        {
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Event(
        XmlWriter writer,
        StepRecord record,
        DateTimeOffset at,
        string transition,
        bool withPeople
    )
    {
        writer.WriteStartElement("event");
        Value(writer, "string", "concept:name", record.Step);
        Value(writer, "date", "time:timestamp", at.ToString("O", CultureInfo.InvariantCulture));
        Value(writer, "string", "lifecycle:transition", transition);
        if (record.Unit is { } unit)
        {
            Value(writer, "string", "org:group", unit);
        }

        if (withPeople && record.Person is { } person)
        {
            Value(writer, "string", "org:resource", person);
        }

        writer.WriteEndElement();
    }

    private static void Extension(XmlWriter writer, string name, string prefix)
    {
        writer.WriteStartElement("extension");
        writer.WriteAttributeString("name", name);
        writer.WriteAttributeString("prefix", prefix);
        writer.WriteAttributeString("uri", $"http://www.xes-standard.org/{prefix}.xesext");
        writer.WriteEndElement();
    }

    private static void Value(XmlWriter writer, string type, string key, string value)
    {
        writer.WriteStartElement(type);
        writer.WriteAttributeString("key", key);
        writer.WriteAttributeString("value", value);
        writer.WriteEndElement();
    }
}

using Chutri.DocumentReading.Header;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;
using Chutri.DocumentReading.Tasks;

namespace Chutri.DocumentReading;

/// <summary>All that is read out of a text, in the order in which one thing needs the other.</summary>
internal static class WholeDocument
{
    internal static Reading Read(Manuscript manuscript)
    {
        var (header, letterhead) = HeaderReader.Read(manuscript);
        var outline = OutlineReader.Read(manuscript);
        var references = References.In(manuscript.Text, header);
        var units = new UnitNames(new Abbreviations(manuscript.Text));
        var tasks = TaskReader.Read(manuscript, outline, header, units);
        foreach (var task in tasks)
        {
            outline[task.ProvisionOrdinal].Demands = true;
        }

        return new Reading(
            manuscript.Text,
            header,
            [
                .. outline.Select(i => new Provision(
                    i.Ordinal,
                    i.Label,
                    i.Path,
                    i.Kind,
                    i.Place.Start,
                    i.Place.End,
                    i.Parent,
                    i.Demands
                )),
            ],
            references,
            tasks,
            [],
            [],
            []
        );
    }
}

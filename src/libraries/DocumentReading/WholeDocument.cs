using Chutri.DocumentReading.Header;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;
using Chutri.DocumentReading.People;
using Chutri.DocumentReading.Targets;
using Chutri.DocumentReading.Tasks;

namespace Chutri.DocumentReading;

/// <summary>All that is read out of a text, in the order in which one thing needs the other.</summary>
internal static class WholeDocument
{
    internal static Reading Read(Manuscript manuscript)
    {
        var (header, letterhead) = HeaderReader.Read(manuscript);
        var outline = OutlineReader.Read(manuscript);
        var units = new UnitNames(new Abbreviations(manuscript.Text));
        var references = References.In(manuscript.Text, header);
        var tasks = TaskReader.Read(manuscript, outline, header, units);
        foreach (var task in tasks)
        {
            outline[task.ProvisionOrdinal].Demands = true;
        }

        return new Reading(
            manuscript.Text,
            header with
            {
                Signer = PersonReader.Signer(manuscript, outline),
            },
            [.. outline.Select(Provision)],
            references,
            tasks,
            PersonReader.Read(manuscript, outline, units, letterhead),
            TargetReader.Read(manuscript, outline, header, tasks),
            FoundWordsReader.Read(manuscript, tasks, references, units, PlanYear.Of(header))
        );
    }

    private static Provision Provision(OutlineItem item) =>
        new(
            item.Ordinal,
            item.Label,
            item.Path,
            item.Kind,
            item.Place.Start,
            item.Place.End,
            item.Parent,
            item.Demands
        );
}

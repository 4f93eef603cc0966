using System.Text;
using Chutri.Demonstration.Telling;

namespace Chutri.Demonstration.Texts;

/// <summary>The three documents of the demonstration, with their dates set from the day on which it is told.</summary>
public static class DemonstrationDocuments
{
    public static IReadOnlyList<DemonstrationDocument> All(DateOnly today) =>
        [Resolution(today), Directive(today), Plan(today)];

    public static DemonstrationDocument Resolution(DateOnly today) =>
        Text("nghi-quyet-chuyen-doi-so.txt", today);

    public static DemonstrationDocument Directive(DateOnly today) =>
        Text("chi-thi-ky-cuong.txt", today);

    public static DemonstrationDocument Plan(DateOnly today) =>
        new(
            "ke-hoach-quan-triet.docx",
            PlanDocx.Write(PlanText.Read(TextFile.Read("ke-hoach-quan-triet.json"), today))
        );

    private static DemonstrationDocument Text(string name, DateOnly today) =>
        new(name, Encoding.UTF8.GetBytes(RelativeDates.Fill(TextFile.Read(name), today)));
}

public sealed record DemonstrationDocument(string Name, byte[] Content);

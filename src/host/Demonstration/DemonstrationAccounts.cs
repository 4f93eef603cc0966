using Chutri.Demonstration.Telling;

namespace Chutri.Demonstration;

/// <summary>Who may sign in to the demonstration: one account for each way of working. All share one password, which is shown at start.</summary>
public static class DemonstrationAccounts
{
    public const string Password = "Chutri-2026";

    public static IReadOnlyList<DemonstrationAccount> All { get; } =
    [
        Of("quantri", "dangnh"),
        Of("vanthu", "nhunglt"),
        Of("chutich", "khuend"),
        Of("phochutich", "mailtt"),
        Of("truongban", "vandth"),
        Of("chuyenvien", "baotq"),
        Of("taichinh", "manhpt"),
        Of("kiemtra", "thoadtt"),
        Of("coso", "trongpd"),
        Of("motcua", "lienhtk"),
    ];

    private static DemonstrationAccount Of(string userName, string person)
    {
        var units = TextFile
            .Csv(TextFile.Read("units.csv"))
            .ToDictionary(row => row[0], row => row[2]);
        var posts = TextFile
            .Csv(TextFile.Read("people.csv"))
            .Where(row => row[0] == person)
            .ToList();
        return new(
            userName,
            person,
            posts[0][1],
            string.Join("; ", posts.Select(post => Title(post[4], units[post[3]])))
        );
    }

    /// <summary>Some titles name their unit already.</summary>
    private static string Title(string title, string unit) =>
        title.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? title : $"{title}, {unit}";
}

/// <param name="Title">All posts with their units.</param>
public sealed record DemonstrationAccount(
    string UserName,
    string PersonCode,
    string Name,
    string Title
);

namespace Chutri.Documents.Api;

internal sealed record ComparisonJson(int Before, int After, IReadOnlyList<ChangeJson> Changes)
{
    public static ComparisonJson Of(ProvisionComparison comparison) =>
        new(
            comparison.Before,
            comparison.After,
            [
                .. comparison.Changes.Select(change => new ChangeJson(
                    change.Kind,
                    change.Before?.Path,
                    change.After?.Path,
                    Math.Round(change.Likeness, 3),
                    change.Before?.Text,
                    change.After?.Text
                )),
            ]
        );
}

internal sealed record ChangeJson(
    ChangeKind Kind,
    string? PathBefore,
    string? PathAfter,
    double Likeness,
    string? TextBefore,
    string? TextAfter
);

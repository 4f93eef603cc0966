namespace Chutri.SelfReview;

internal static class SelfReviewUrls
{
    public const string Home = "/self-review";
    public const string Editions = Home + "/editions";

    public const string Rounds = Home + "/rounds";
    public const string NewRound = Rounds + "/new";
    public const string Reviews = Home + "/reviews";

    /// <summary>The list of the program itself, read as if it were a file.</summary>
    public const string Shipped = Editions + "/shipped";

    public static string Edition(Guid id) => $"{Editions}/{id}";

    public static string Edition(Guid id, string part) => $"{Editions}/{id}/{part}";

    public static string Round(string code) => $"{Rounds}/{Uri.EscapeDataString(code)}";

    public static string Round(string code, string part) => $"{Round(code)}/{part}";

    public static string Review(string code) => $"{Reviews}/{Uri.EscapeDataString(code)}";

    public static string Opinions(string round) => Round(round, "opinions");

    public static string Review(string code, string part) => $"{Review(code)}/{part}";

    /// <param name="code">Of the review.</param>
    /// <param name="at">The part that is open; null: the one that has something to do.</param>
    public static string ReviewAt(string code, string? at) =>
        at is null ? Review(code) : $"{Review(code)}?at={Uri.EscapeDataString(at)}";

    public static string Counted(string code, string figure) =>
        $"{Review(code, "counted")}?figure={figure}";

    public static string Parts(string round, string filter) => $"{Round(round)}?part={filter}";

    /// <param name="round">Code of the round.</param>
    /// <param name="sign">Null: those that no sign fits.</param>
    public static string Shortcomings(string round, string? sign) =>
        $"{Round(round, "shortcomings")}?sign={Uri.EscapeDataString(sign ?? NoSign)}";

    /// <summary>In place of the code of a sign: none of them.</summary>
    public const string NoSign = "none";
}

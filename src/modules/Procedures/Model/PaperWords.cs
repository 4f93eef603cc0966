using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>What the program itself writes into papers, titles and reasons, which are kept in Vietnamese as official papers are.</summary>
internal static class PaperWords
{
    /// <summary>Why a promise stood still.</summary>
    public static Words Waited { get; } =
        new("Chờ người nộp bổ sung hồ sơ", "The applicant was waited for");

    public static Words Bring(string paper) =>
        new($"Nộp bổ sung: {paper}", $"To be handed in: {paper}");

    public static Words SignLetter(string procedure) =>
        new($"Ký văn bản xin lỗi: {procedure}", $"Sign the letter of apology: {procedure}");
}

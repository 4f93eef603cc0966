using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;
using Chutri.ArchitectureTests.Violations;

namespace Chutri.ArchitectureTests;

public sealed class SentenceTests
{
    /// <summary>
    /// Where Vietnamese is what the code is about, not what it says: the lexicons of the libraries, the story that the
    /// demonstration tells.
    /// </summary>
    private static readonly string[] AboutVietnamese =
    [
        "src/libraries/",
        "src/host/Demonstration/",
        "src/platform/Platform.Web/Design/",
        "src/platform/Platform.Web/Wording/DateText.cs", // the days of the week, which English has from its culture
        "src/modules/Organization/Model/HeadTitles.cs", // what the titles of heads begin with
        "src/modules/Dissemination/Operations/ReportPaper.cs", // an official paper is written in Vietnamese
        "src/modules/Inspections/Operations/ConclusionPaper.cs", // another official paper
        "src/modules/Dissemination/Published/ReportHead.cs",
        "src/modules/SelfReview/Operations/RoundPaper.cs",
        "src/host/Chutri/Docs/", // headings of pages that show both languages beside each other
    ];

    /// <summary>Texts that are Vietnamese whatever the language of the page.</summary>
    private static readonly string[] NamesOfThings =
    [
        "\"Tiếng Việt\"", // the language's own name
        "\"Cốc Cốc\"", // a browser's own name
        "\"Quản trị hệ thống\"", // a title, as a person bears it
        "\"Người đã được gỡ tên #\"", // what stands in data in place of a name, which has one language
    ];

    /// <summary>Says nothing about a place that is not there, and the samples name none that is.</summary>
    private static readonly string[] CannotBeTried = ["ProvisionCitations.Of"];

    [Fact]
    public void Every_sentence_is_there_in_both_languages()
    {
        List<string> unasked = [];

        var spoken = Sentences.Of(Compiled.Written(Compiled.Application), unasked);

        Sentences.Broken(spoken.Where(said => !CannotBeTried.Contains(said.Where))).ShouldBeEmpty();
        // Sentences made of whole plans and views cannot be asked by samples; they stay the exception.
        unasked.Count.ShouldBeLessThan(spoken.Count / 10);
        spoken.Count.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void A_sentence_that_is_missing_or_untranslated_is_found() =>
        Sentences
            .Broken(Sentences.Of([typeof(BrokenWords)], []))
            .ShouldBe([
                "BrokenWords.Half: a part is empty: [chỉ một nửa] []",
                "BrokenWords.Untranslated: both parts say “giao việc”",
                "BrokenWords.Refused: both parts say “the unit đã giải thể”",
                "BrokenWords.Refused: both parts say “the unit đã giải thể”",
            ]);

    [Fact]
    public void A_Vietnamese_sentence_in_code_has_its_English_beside_it() =>
        SentencesInCode
            .Broken(
                Repository
                    .Files("src", "*.cs")
                    .Where(file => !Array.Exists(AboutVietnamese, file.Path.StartsWith))
            )
            .Where(finding => !Array.Exists(NamesOfThings, finding.EndsWith))
            .ShouldBeEmpty();

    [Fact]
    public void A_Vietnamese_sentence_alone_is_found() =>
        SentencesInCode
            .Broken([Sources.Sentences])
            .ShouldBe([
                "src/modules/Duties/Web/Talks.cs:2: \"Chỉ có tiếng Việt\"",
                "src/modules/Duties/Web/Talks.cs:7: \"Câu này\"",
                "src/modules/Duties/Web/Talks.cs:7: \"cũng là tiếng Việt\"",
                "src/modules/Duties/Web/Talks.cs:11: \"không có tên tiếng Anh\"",
                "src/modules/Duties/Web/Talks.cs:13: \"\"\"Ghi bằng tiếng Việt\"\"\"",
            ]);
}

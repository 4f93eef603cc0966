namespace Chutri.Similarity.Tests;

public sealed class ReadmeTests
{
    /// <summary>The lines between the marks stand in the README word for word.</summary>
    [Fact]
    public void The_example_of_the_readme_works()
    {
        // <readme>
        var body = StatementCollection.Of([
            new("F1", "Sở Y tế", "Kiểm tra ATTP tại bếp ăn tập thể, quán ăn."),
            new("F2", "Sở Công Thương", "Công tác kiểm tra an toàn thực phẩm ở các chợ, quán ăn."),
            new("F3", "Sở Nội vụ", "Tham mưu biên chế của các cơ quan hành chính."),
        ]);
        var pair = body.Review().Pairs[0]; // F1 and F2, score from 0.5 on
        var why = body.Explain(pair.First.Text, pair.Second.Text); // an toàn thực phẩm = an toàn thực phẩm, …
        var near = body.Nearest(new("mới", "Sở Tư pháp", "Thanh tra ATTP ở quán ăn."));
        var lead = body.Leads("Lập đề án tinh giản biên chế năm 2027")[0]; // Sở Nội vụ, because of F3
        // </readme>

        (pair.First.Id, pair.Second.Id).ShouldBe(("F1", "F2"));
        pair.Score.ShouldBeGreaterThanOrEqualTo(0.5);
        why.Shared.ShouldContain(words => words.First == "an toàn thực phẩm");
        near.ShouldNotBeEmpty();
        (lead.Unit, lead.Because.Id).ShouldBe(("Sở Nội vụ", "F3"));
    }

    [Fact]
    public void The_readme_shows_the_example_that_is_compiled_here()
    {
        var example = Resource.Text("README.md").Split("```csharp\n")[1].Split("```")[0];

        Words(example)
            .ShouldBe(Words(ThisFile().Split("// <readme>\n")[1].Split("// </readme>")[0]));
    }

    private static string Words(string code) =>
        string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string ThisFile(
        [System.Runtime.CompilerServices.CallerFilePath] string path = ""
    ) => File.ReadAllText(path).ReplaceLineEndings("\n");
}

using System.Text.Json;

namespace Chutri.Platform.Web.Tests.Fields;

public sealed class TypedTextTests
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new TypedTextInJson() },
    };

    [Theory]
    [InlineData("a\0b", "ab")]
    [InlineData("a\uFFFEb\uFFFF", "ab")]
    [InlineData("Kế hoạch\u0007 số 1", "Kế hoạch số 1")]
    [InlineData("dòng một\r\n\tdòng hai", "dòng một\r\n\tdòng hai")]
    [InlineData("Ke\u0302\u0301 hoa\u0323ch", "Kế hoạch")]
    public void Control_letters_go_and_marks_are_composed_at_both_doors(string typed, string kept)
    {
        new FormEntry([new("title", typed)]).Text("title").ShouldBe(kept);
        JsonSerializer
            .Deserialize<Typed>(JsonSerializer.Serialize(new { Title = typed }), Json)
            .ShouldBe(new Typed(kept));
    }

    [Theory]
    [InlineData("nửa \ud83d chữ")]
    [InlineData("\ude00")]
    public void Half_a_letter_does_not_break_anything(string typed) =>
        TypedText.Of(typed).ShouldContain("\ufffd");

    private sealed record Typed(string? Title);
}

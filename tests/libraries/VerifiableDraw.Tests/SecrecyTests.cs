using System.Text;

namespace Chutri.VerifiableDraw.Tests;

public sealed class SecrecyTests
{
    [Fact]
    public void A_sealed_draw_opens_with_its_key_and_its_digest_alone()
    {
        var file = Draws.Made();
        var key = SealKey.New();
        var bytes = key.Seal(file.Write(), file.Digest);

        SealKey.Parse(key.ToText())!.Open(bytes, file.Digest).ShouldBe(file.Write());
        SealKey.New().Open(bytes, file.Digest).ShouldBeNull();
        key.Open(bytes, new string('0', 64)).ShouldBeNull();
        bytes[^1] ^= 1;
        key.Open(bytes, file.Digest).ShouldBeNull();
        key.Open(bytes.AsSpan(0, 10), file.Digest).ShouldBeNull();
    }

    [Fact]
    public void Sealed_bytes_show_nothing_of_the_names() =>
        Encoding
            .UTF8.GetString(SealKey.New().Seal(Draws.Made().Write(), Draws.Made().Digest))
            .ShouldNotContain("Sở");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("không phải khóa")]
    [InlineData("AAAA")]
    public void What_is_no_key_is_none(string? text) => SealKey.Parse(text).ShouldBeNull();

    [Fact]
    public void One_visit_is_proved_without_showing_the_others()
    {
        var openings = DrawMark.Openings(Draws.Made());
        string[] published = [.. openings.Select(opening => opening.Mark())];

        published.ShouldBeUnique();
        published.ShouldContain(openings[1].Mark());
        published.ShouldNotContain((openings[1] with { Code = "SNV" }).Mark());
        published.ShouldNotContain((openings[1] with { Number = 1 }).Mark());
    }

    [Fact]
    public void Before_the_draw_there_are_no_marks() =>
        DrawMark.Openings(Draws.Closed()).ShouldBeEmpty();

    [Fact]
    public void Two_salts_are_never_the_same() => Draw.NewSalt().ShouldNotBe(Draw.NewSalt());
}

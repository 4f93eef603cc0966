using System.Globalization;

namespace Chutri.OfficialPaper.Tests;

public sealed class SameBytesTests
{
    [Fact]
    public void The_same_paper_gives_the_same_bytes_whatever_the_language_of_the_machine()
    {
        foreach (var paper in Papers.All())
        {
            var first = Written.Bytes(paper);
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
                Written.Bytes(paper).ShouldBe(first);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void A_stream_gets_the_paper_or_nothing()
    {
        using var right = new MemoryStream();
        using var wrong = new MemoryStream();

        PaperFile.Write(Papers.Letter(), right).ShouldBeEmpty();
        PaperFile.Write(Papers.Letter() with { Issuer = " " }, wrong).ShouldNotBeEmpty();

        right.ToArray().ShouldBe(Written.Bytes(Papers.Letter()));
        wrong.Length.ShouldBe(0);
    }
}

using System.Text;
using CsCheck;

namespace Chutri.VietnameseText.Tests;

public sealed class NormalisingTests
{
    [Theory]
    [InlineData("Thu\u0309 t\u01B0\u0301ng", "Thủ tứng")]
    [InlineData("ca\u0301\u0302p", "cấp")] // tone typed before the hat
    [InlineData("Ðảng bộ", "Đảng bộ")]
    [InlineData("thƣ viện", "thư viện")]
    [InlineData("Sở\u00A0Nội\u200B vụ", "Sở Nội vụ")]
    [InlineData("một\r\nhai\rba", "một\nhai\nba")]
    public void Repairs_what_old_programs_leave_behind(string broken, string repaired) =>
        Normalising.Normalise(broken).ShouldBe(repaired);

    [Theory]
    [InlineData("hoà bình", "hòa bình")]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("quý", "quý")] // the u belongs to the consonant
    [InlineData("hoàn thuỷ huỳnh", "hoàn thủy huỳnh")]
    public void Puts_the_tone_of_an_open_syllable_on_its_first_vowel(
        string written,
        string expected
    ) => Normalising.FoldTonePlacement(written).ShouldBe(expected);

    [Fact]
    public void Normalising_twice_changes_nothing_more() =>
        Samples.Text.Sample(text =>
        {
            var once = Normalising.Normalise(text);

            Normalising.Normalise(once).ShouldBe(once);
            once.IsNormalized(NormalizationForm.FormC).ShouldBeTrue();
        });

    [Fact]
    public void Composed_and_decomposed_spellings_become_the_same() =>
        Samples
            .Word.Array[1, 6]
            .Sample(words =>
            {
                var text = string.Join(' ', words);

                Normalising
                    .Normalise(text.Normalize(NormalizationForm.FormD))
                    .ShouldBe(Normalising.Normalise(text));
            });
}

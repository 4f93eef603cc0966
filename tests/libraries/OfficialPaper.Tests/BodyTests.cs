namespace Chutri.OfficialPaper.Tests;

public sealed class BodyTests
{
    [Fact]
    public void Provisions_are_counted_as_the_rule_counts_them() =>
        Numbered(
                new Heading(HeadingLevel.Chapter, "Quy định chung"),
                new Heading(HeadingLevel.Section, "Phạm vi"),
                new Article("Một"),
                new Clause("Hai"),
                new Point("Ba"),
                new Point("Bốn"),
                new Clause("Năm"),
                new Point("Sáu"),
                new Heading(HeadingLevel.Section, "Đối tượng"),
                new Article("Bảy"),
                new Clause("Tám"),
                new Heading(HeadingLevel.Chapter, "Thi hành"),
                new Heading(HeadingLevel.Section, "Cuối"),
                new Article("Chín")
            )
            .ShouldBe([
                "Chương I",
                "QUY ĐỊNH CHUNG",
                "Mục 1",
                "PHẠM VI",
                "Điều 1. Một",
                "1. Hai",
                "a) Ba",
                "b) Bốn",
                "2. Năm",
                "a) Sáu",
                "Mục 2",
                "ĐỐI TƯỢNG",
                "Điều 2. Bảy",
                "1. Tám",
                "Chương II",
                "THI HÀNH",
                "Mục 1",
                "CUỐI",
                "Điều 3. Chín./.",
            ]);

    [Fact]
    public void The_letter_after_d_is_đ_and_f_j_w_z_are_left_out() =>
        string.Concat(
                Numbered([new Clause("Có các điểm:"), .. Enumerable.Repeat(new Point("Một"), 23)])
                    .Skip(1)
                    .Select(line => line.Split(')')[0])
            )
            .ShouldBe("abcdđeghiklmnopqrstuvxy");

    [Fact]
    public void A_section_of_the_party_has_a_dash_after_its_number() =>
        Written.Lines(Papers.Resolution()).ShouldContain("II- NHIỆM VỤ NĂM 2026");

    [Fact]
    public void A_section_of_the_state_has_a_point_after_its_number() =>
        Written.Lines(Papers.Plan()).ShouldContain("II. NHIỆM VỤ");

    [Fact]
    public void Each_basis_ends_with_a_semicolon_and_the_last_with_a_full_stop() =>
        Written
            .Lines(Papers.Decision())
            .Where(line =>
                line.StartsWith("Căn cứ", StringComparison.Ordinal)
                || line.StartsWith("Theo", StringComparison.Ordinal)
            )
            .ShouldBe(["Căn cứ Luật Công đoàn năm 2024;", "Theo đề nghị của Văn phòng."]);

    [Fact]
    public void The_last_word_of_a_state_paper_has_its_mark_and_that_of_a_party_paper_a_full_stop()
    {
        Written
            .Lines(Papers.Letter())
            .ShouldContain(line =>
                line.EndsWith("15 tháng 12 năm 2026./.", StringComparison.Ordinal)
            );
        Written.Lines(Papers.Resolution()).ShouldContain("a) Huấn luyện xong trong tháng 6.");
    }

    [Fact]
    public void Several_addressees_stand_one_below_the_other()
    {
        var lines = Written.Lines(Papers.Letter()).ToList();

        lines[(lines.IndexOf("Kính gửi:") + 1)..]
            .Take(2)
            .ShouldBe(["- Ủy ban nhân dân các xã, phường;", "- Trung tâm Y tế các khu vực."]);
    }

    [Fact]
    public void A_submission_of_the_party_is_submitted_not_sent() =>
        Written
            .Lines(
                Papers.Resolution() with
                {
                    Kind = "Tờ trình",
                    Symbol = "TTr/ĐU",
                    Addressees = ["Ban Thường vụ Tỉnh ủy"],
                }
            )
            .ShouldContain("Kính trình: Ban Thường vụ Tỉnh ủy");

    [Theory]
    [InlineData(SigningForm.OnBehalf, "TM. ỦY BAN NHÂN DÂN")]
    [InlineData(SigningForm.ForHead, "KT. ỦY BAN NHÂN DÂN")]
    [InlineData(SigningForm.ByOrder, "TL. ỦY BAN NHÂN DÂN")]
    [InlineData(SigningForm.ByDelegation, "TUQ. ỦY BAN NHÂN DÂN")]
    public void The_letters_of_authority_stand_in_front(SigningForm form, string line) =>
        Written
            .Lines(
                Papers.Plan() with
                {
                    Signature = new(
                        [new(form, "Ủy ban nhân dân"), new(SigningForm.InPerson, "Chủ tịch")],
                        "Hoàng Văn Nghiệm"
                    ),
                }
            )
            .ShouldContain(line);

    [Fact]
    public void Recipients_end_with_the_archive()
    {
        var lines = Written.Lines(Papers.Letter()).ToList();

        lines[lines.IndexOf("Nơi nhận:")..]
            .Take(5)
            .ShouldBe([
                "Nơi nhận:",
                "- Như trên;",
                "- Lãnh đạo Sở;",
                "- Lưu: VT, KHTC.",
                "PL.(30)",
            ]);
    }

    [Fact]
    public void Two_annexes_have_roman_numbers_and_say_what_they_are_attached_to()
    {
        var lines = Written.Lines(Papers.Decision()).ToList();

        lines.ShouldContain("Phụ lục I");
        lines[lines.IndexOf("Phụ lục II")..]
            .Take(3)
            .ShouldBe([
                "Phụ lục II",
                "MỨC CHI",
                "(Kèm theo Quyết định số 41/QĐ-LĐLĐ ngày 01 tháng 10 năm 2026 của Liên đoàn Lao động tỉnh Sơn La)",
            ]);
    }

    [Fact]
    public void A_figure_shows_its_code_and_the_table_at_the_end_says_where_it_comes_from()
    {
        var lines = Written.Lines(Papers.Plan()).ToList();

        lines.ShouldContain(line =>
            line.Contains("đã có 12/15\u00a0[S1] nhiệm vụ", StringComparison.Ordinal)
        );
        lines[lines.IndexOf("BẢNG TRA SỐ LIỆU")..]
            .Skip(7)
            .Take(4)
            .ShouldBe([
                "S1",
                "12/15",
                "Số nhiệm vụ năm 2025 hoàn thành đúng hạn trên tổng số nhiệm vụ được giao.",
                "/assignments?year=2025&state=done-on-time",
            ]);
    }

    private static string[] Numbered(params PaperBlock[] blocks)
    {
        var lines = Written.Lines(Papers.Plan() with { Bases = [], Body = blocks, Figures = [] });
        return [.. lines.Skip(7).TakeWhile(line => line != "Nơi nhận:")];
    }
}

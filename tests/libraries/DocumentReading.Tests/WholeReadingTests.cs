using System.Text;
using System.Text.Json;
using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class WholeReadingTests
{
    private static readonly Reading Plan = Plans.Read(
        Plans.Head
            + """
            I. CHỈ TIÊU NĂM 2025

            1. Tối thiểu 80% trường học có vườn cây.

            2. Số cây chết không quá 15 cây.

            II. TỔ CHỨC THỰC HIỆN

            1. Sở Xây dựng

            a) Giao Tổ cây xanh số 1 do ông Trần Đức Minh, Phó Giám đốc Sở Xây dựng, làm Tổ trưởng kiểm tra các trường trước ngày 31/3/2025.

            đ) Thường xuyên cập nhật bản đồ cây theo Thông tư số 20/2005/TT-BXD ngày 20/12/2005.
            """
            + Plans.Foot
    );

    [Fact]
    public void The_header_is_read()
    {
        var header = Plan.Header;

        header.Type.ShouldBe(DocumentType.Plan);
        header.Number.ShouldBe("45/KH-UBND");
        header.Date.ShouldBe(new DateOnly(2025, 2, 3));
        header.Issuer.ShouldBe("Ủy ban nhân dân tỉnh Bình Lâm");
        header.Subject.ShouldBe("Chăm sóc cây xanh tại các trường học năm 2025");
        header.Place.ShouldBe("Bình Lâm");
        header.Signer.ShouldBe("Vũ Thị Thanh Tâm");
    }

    [Fact]
    public void References_carry_the_dates_that_the_text_gives_them() =>
        Plan
            .References.Select(r => (r.Number, r.Date))
            .ShouldBe([
                ("77/QĐ-UBND", new DateOnly(2025, 1, 5)),
                ("20/2005/TT-BXD", new DateOnly(2005, 12, 20)),
            ]);

    [Fact]
    public void People_have_all_their_posts()
    {
        var official = Plan.People.Single(p => p.Name == "Trần Đức Minh");

        official.Posts.ShouldContain(new NamedPost("Phó Giám đốc", "Sở Xây dựng"));
        official.Posts.Select(p => p.Title).ShouldContain("Tổ trưởng");
        Plan.People.Single(p => p.Name == "Vũ Thị Thanh Tâm")
            .Posts.ShouldBe([new NamedPost("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bình Lâm")]);
    }

    [Fact]
    public void Targets_say_how_their_number_is_meant() =>
        Plan
            .Targets.Select(t => (t.Comparator, t.Value, t.Unit, t.Year))
            .ShouldBe([
                (Comparator.AtLeast, 80m, "%", 2025),
                (Comparator.AtMost, 15m, "cây", 2025),
            ]);

    [Fact]
    public void The_outline_knows_what_stands_below_what()
    {
        var point = Plan.Provisions.Single(p => p.Label == "đ");

        point.Path.ShouldBe("II.1.đ");
        point.Kind.ShouldBe(ProvisionKind.Point);
        point.Demands.ShouldBeTrue();
        Plan.Provisions[point.Parent!.Value].Label.ShouldBe("1");
    }

    [Fact]
    public void Json_is_one_line_and_counts_code_points()
    {
        var reading = Plans.Saying(
            "1. Sở Xây dựng treo biển “🌳 Vườn em” trước ngày 01/4/2025; Sở Tài chính chi tiền trước ngày 05/4/2025."
        );

        var json = ReadingJson.Write(reading, "a.txt");
        var root = JsonDocument.Parse(json).RootElement;
        var task = root.GetProperty("tasks")[1];
        var runes = root.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
        var quote = string.Concat(
            runes[task.GetProperty("start").GetInt32()..task.GetProperty("end").GetInt32()]
                .Select(r => r.ToString())
        );

        json.ShouldNotContain("\n");
        quote.ShouldBe(task.GetProperty("quote").GetString());
        task.GetProperty("deadline").GetProperty("date").GetString().ShouldBe("2025-04-05");
        root.GetProperty("document").GetProperty("type").GetString().ShouldBe("plan");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Every_unicode_encoding_reads_alike(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = Plans.Head.Normalize(NormalizationForm.FormD);

        var plain = DocumentReader.Read(encoding.GetBytes(text), "a.txt").Reading.ShouldNotBeNull();
        var marked = DocumentReader
            .Read(encoding.GetPreamble().Concat(encoding.GetBytes(text)).ToArray(), "a.txt")
            .Reading.ShouldNotBeNull();

        plain.Text.ShouldBe(Plans.Read(Plans.Head).Text);
        marked.Text.ShouldBe(plain.Text);
    }

    [Fact]
    public void An_issuer_whose_letterhead_takes_two_lines_is_named_once() =>
        DocumentReader
            .ReadText(
                """
                ĐẢNG BỘ THÀNH PHỐ SÔNG VÂN                       ĐẢNG CỘNG SẢN VIỆT NAM
                ĐẢNG ỦY CƠ QUAN
                LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ
                                *                            Sông Vân, ngày 02 tháng 7 năm 2026
                Số 07-NQ/ĐU

                NGHỊ QUYẾT
                CỦA ĐẢNG ỦY CƠ QUAN LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ
                về đẩy mạnh chuyển đổi số

                Căn cứ tình hình, Đảng ủy cơ quan ban hành Nghị quyết như sau:
                """
            )
            .Reading.ShouldNotBeNull()
            .Header.Issuer.ShouldBe("Đảng ủy cơ quan Liên đoàn Lao động thành phố");

    [Fact]
    public void Who_resolves_ends_the_subject()
    {
        var text = Plans
            .Head.Replace("KẾ HOẠCH", "NGHỊ QUYẾT")
            .Replace(
                Plans.Head[Plans.Head.IndexOf("Căn cứ", StringComparison.Ordinal)..],
                "Hội đồng nhân dân tỉnh quyết nghị:\n\n"
            );

        Plans
            .Read(
                text
                    + "1. Sở Xây dựng lập danh mục cây cần thay trước ngày 31/5/2025.\n"
                    + Plans.Foot
            )
            .Header.Subject.ShouldBe("Chăm sóc cây xanh tại các trường học năm 2025");
    }
}

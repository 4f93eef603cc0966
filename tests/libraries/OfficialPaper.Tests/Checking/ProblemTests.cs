namespace Chutri.OfficialPaper.Tests.Checking;

public sealed class ProblemTests
{
    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var wrong = Papers.Plan() with
        {
            Issuer = "",
            Number = 0,
            Symbol = "KH UBND",
            Place = "Sơn\nLa",
            Subject = " ",
            Body = [new Prose(""), new Clause("Đúng.")],
            Signature = new([new(SigningForm.ForHead, "Chủ tịch")], "TS. Lê Thị Thanh Mai"),
            Archive = "",
            Figures = [],
        };

        Codes(wrong)
            .ShouldBe([
                "missing issuer",
                "number-out-of-range number",
                "symbol-malformed symbol",
                "line-break place",
                "missing subject",
                "missing body[1]",
                "post-missing signature.lines",
                "degree-before-name signature.name",
                "missing archive",
            ]);
        PaperFile.Write(wrong).Content.ShouldBeNull();
    }

    [Fact]
    public void A_sentence_says_where_it_is_what_is_wrong_and_what_to_do()
    {
        var problem = PaperFile
            .Problems(Papers.Plan() with { Symbol = "5/KH-UBND" })
            .ShouldHaveSingleItem();

        problem.Vietnamese.ShouldBe(
            "Ký hiệu văn bản: \"5/KH-UBND\" không đúng dạng. Viết liền, không có số, như KH-UBND."
        );
        problem.English.ShouldStartWith("The symbol: \"5/KH-UBND\" has another shape");
    }

    public static TheoryData<string, Paper> OneWrong() =>
        new()
        {
            { "too-long subject", Papers.Plan() with { Subject = new string('a', 401) } },
            { "missing addressees", Papers.Letter() with { Addressees = [] } },
            { "missing addressees[2]", Papers.Letter() with { Addressees = ["Một", ""] } },
            { "secret circulation", Papers.Letter() with { Circulation = "TỐI MẬT" } },
            { "secret circulation", Papers.Letter() with { Circulation = "(Mật)" } },
            { "symbol-malformed symbol", Papers.Resolution() with { Symbol = "NQ-ĐU" } },
            { "missing body", Papers.Letter() with { Body = [] } },
            { "broken-character body[1]", Papers.Letter() with { Body = [new Prose("a\ud800b")] } },
            {
                "too-many-points body[25]",
                Papers.Letter() with
                {
                    Body = [new Clause("Các điểm:"), .. Enumerable.Repeat(new Point("Một"), 25)],
                }
            },
            {
                "table-without-columns body[1]",
                Papers.Letter() with
                {
                    Body = [new PaperTable([], [])],
                }
            },
            {
                "row-of-other-length body[1].rows[2]",
                Papers.Letter() with
                {
                    Body =
                    [
                        new PaperTable(
                            [new("Một"), new("Hai")],
                            [
                                ["1", "2"],
                                ["1"],
                            ]
                        ),
                    ],
                }
            },
            {
                "share-out-of-range body[1].columns[1]",
                Papers.Letter() with
                {
                    Body = [new PaperTable([new("Một", 0)], [])],
                }
            },
            { "missing signature.lines", Signed() },
            {
                "missing signature.name",
                Papers.Letter() with
                {
                    Signature = new([new(SigningForm.InPerson, "Giám đốc")], ""),
                }
            },
            {
                "on-behalf-not-first signature.lines[2]",
                Signed(
                    new(SigningForm.ForHead, "Chủ tịch"),
                    new(SigningForm.OnBehalf, "Ủy ban nhân dân"),
                    new(SigningForm.InPerson, "Phó Chủ tịch")
                )
            },
            {
                "authority-missing signature.lines[1]",
                Signed(
                    new(SigningForm.InPerson, "Ủy ban nhân dân"),
                    new(SigningForm.InPerson, "Chủ tịch")
                )
            },
            {
                "letters-written signature.lines[1]",
                Signed(
                    new(SigningForm.OnBehalf, "TM. Ủy ban nhân dân"),
                    new(SigningForm.InPerson, "Chủ tịch")
                )
            },
            {
                "form-not-of-the-party signature.lines[1]",
                Papers.Resolution() with
                {
                    Signature = new(
                        [
                            new(SigningForm.ByDelegation, "Ban Thường vụ"),
                            new(SigningForm.InPerson, "Chánh Văn phòng"),
                        ],
                        "Hoàng Minh Tuấn"
                    ),
                }
            },
            {
                "figure-without-source body",
                Papers.Letter() with
                {
                    Body = [new Prose(PaperText.Of("Có ", new Figure("S9", "4"), " việc."))],
                }
            },
            {
                "figure-differs body",
                Papers.Plan() with
                {
                    Body =
                    [
                        new Prose(PaperText.Of(new Figure("S1", "1"), new Figure("S2", "1"))),
                        new Prose(PaperText.Of(new Figure("S1", "2"))),
                    ],
                }
            },
            {
                "source-without-figure figures[1]",
                Papers.Letter() with
                {
                    Figures = [new("S1", "Đếm", "Danh sách")],
                }
            },
            {
                "code-malformed figures[1]",
                Papers.Letter() with
                {
                    Figures = [new("số 1", "Đếm", "Danh sách")],
                }
            },
            {
                "code-twice figures[3]",
                Papers.Plan() with
                {
                    Figures = [.. Papers.Plan().Figures, Papers.Plan().Figures[0]],
                }
            },
            {
                "missing annexes[1].title",
                Papers.Letter() with
                {
                    Annexes = [new("", [new Prose("Một.")])],
                }
            },
            {
                "missing annexes[1].body",
                Papers.Letter() with
                {
                    Annexes = [new("Danh sách", [])],
                }
            },
        };

    [Theory]
    [MemberData(nameof(OneWrong), DisableDiscoveryEnumeration = true)]
    public void One_thing_wrong_is_one_problem(string problem, Paper paper) =>
        Codes(paper).ShouldBe([problem]);

    [Fact]
    public void Papers_as_offices_write_them_have_no_problems() =>
        Papers.All().SelectMany(PaperFile.Problems).ShouldBeEmpty();

    private static Paper Signed(params SigningLine[] lines) =>
        Papers.Letter() with
        {
            Signature = new(lines, "Nguyễn Văn An"),
        };

    private static IEnumerable<string> Codes(Paper paper) =>
        PaperFile.Problems(paper).Select(problem => $"{problem.Code} {problem.Place}");
}

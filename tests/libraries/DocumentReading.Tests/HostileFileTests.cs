using System.Text;
using Chutri.DocumentReading.Files;
using Chutri.DocumentReading.Tests.Samples;
using CsCheck;

namespace Chutri.DocumentReading.Tests;

public sealed class HostileFileTests
{
    private static readonly string[] Names = ["a.txt", "a.docx", "a.pdf", "a.doc", "a.html", "a"];

    private static readonly byte[][] Valid =
    [
        Encoding.UTF8.GetBytes(
            Plans.Head
                + "I. NHIỆM VỤ\n\n1. Sở Xây dựng trồng cây trước ngày 1/3/2025.\n"
                + Plans.Foot
        ),
        Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Plans.Head)).ToArray(),
        WordFiles.With(
            WordFiles.Line("KẾ HOẠCH"),
            WordFiles.Table(["TT", "Nhiệm vụ", "Chủ trì"], ["1", "Trồng cây", "Sở Xây dựng"])
        ),
        "<p>Giao</p><table><tr><td rowspan=9>1<td>Sở<ol><li>x</table>"u8.ToArray(),
        PdfFiles.With((60, 40, "Số 12-CT/TU"), (60, 60, "1. Sở Xây dựng trồng cây.")),
    ];

    [Fact]
    public void Random_bytes_always_give_a_result() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, Names.Length - 1])
            .Sample((bytes, name) => AssertResult(DocumentReader.Read(bytes, Names[name])));

    [Fact]
    public void Damaged_files_always_give_a_result() =>
        Gen.Select(
                Gen.Int[0, Valid.Length - 1],
                Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 12],
                Gen.Int[0, 100],
                Gen.Int[0, 2]
            )
            .Sample(
                (which, changes, keep, name) =>
                {
                    var file = (byte[])Valid[which].Clone();
                    foreach (var (place, value) in changes)
                    {
                        file[place % file.Length] = value;
                    }

                    var cut = file.AsMemory(0, Math.Max(1, file.Length * Math.Max(keep, 30) / 100));
                    AssertResult(DocumentReader.Read(cut, Names[name]));
                    AssertResult(DocumentReader.Read(cut, Names[Math.Max(0, which - 1)]));
                },
                iter: 300
            );

    [Fact]
    public void Strange_texts_always_give_a_result() =>
        Gen.Int[0, 40]
            .Array[0, 120]
            .Sample(parts =>
                AssertResult(
                    DocumentReader.ReadText(
                        string.Concat(parts.Select(p => Scraps[p % Scraps.Length]))
                    )
                )
            );

    [Fact]
    public void Text_without_end_takes_no_time_without_end()
    {
        var text = "1. Sở " + string.Concat(Enumerable.Repeat("phối hợp với trước ngày, ", 20_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        AssertResult(DocumentReader.ReadText(text));
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [Fact]
    public void Elements_that_never_close_take_no_time_without_end() =>
        AssertResult(
            DocumentReader.Read(
                Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<script>", 200_000))),
                "a.html"
            )
        );

    [Fact]
    public void Any_lines_on_a_page_give_tables_or_none() =>
        Gen.Select(
                Gen.Select(Gen.Double[0, 600], Gen.Double[0, 600], Gen.Double[0, 600]).Array[0, 40],
                Gen.Select(Gen.Double[0, 600], Gen.Double[0, 600], Gen.Double[0, 600]).Array[0, 40],
                Gen.Select(Gen.Double[0, 600], Gen.Double[0, 600]).Array[1, 30]
            )
            .Sample(
                (across, down, words) =>
                {
                    foreach (
                        var table in RuledTables.Of(
                            [
                                .. across.Select(l => new Rule(
                                    Snapped(l.Item1),
                                    Math.Min(l.Item2, l.Item3),
                                    Math.Max(l.Item2, l.Item3)
                                )),
                            ],
                            [
                                .. down.Select(l => new Rule(
                                    Snapped(l.Item1),
                                    Math.Min(l.Item2, l.Item3),
                                    Math.Max(l.Item2, l.Item3)
                                )),
                            ]
                        )
                    )
                    {
                        var placed = words
                            .Select(w => new PlacedWord(w.Item1, w.Item1 + 20, w.Item2, 10, "chữ"))
                            .Where(table.Holds);
                        var filled = table.Filled(placed, 5);
                        filled?.Table.Rows.ShouldAllBe(row => row.Count > 0);
                    }
                }
            );

    private static double Snapped(double at) => Math.Round(at / 50) * 50;

    [Fact]
    public void Whatever_a_recognising_program_writes_gives_pages() =>
        Gen.Select(Gen.Int[-5, 3000].Array[0, 60], Gen.Int[0, 6])
            .Sample(
                (numbers, width) =>
                {
                    var table = string.Join(
                        '\n',
                        numbers
                            .Chunk(12)
                            .Select(row => string.Join('\t', row.Append(5).Append(width)))
                    );
                    RecognisedPages
                        .Read(table + "\n5\t1\t1\t1\t1\t1\t9\t9\t9\t9\t90\tchỉ\n")
                        .Count.ShouldBeGreaterThan(0);
                }
            );

    private static readonly string[] Scraps =
    [
        "1. ",
        "a) ",
        "- ",
        "I. ",
        "Điều 1. ",
        "\n",
        "\t",
        "(",
        ")",
        "“",
        ";",
        ", ",
        ". ",
        ": ",
        "Sở Nội vụ",
        "các sở, ban, ngành",
        "UBND",
        " và ",
        "phối hợp với ",
        "chủ trì ",
        "trước ngày ",
        "30/2/2025",
        "31/12/2025",
        "hằng tháng",
        "quý IV",
        "báo cáo ",
        "KẾ HOẠCH",
        "Nơi nhận:",
        "TM. ỦY BAN",
        "Số: 1/KH-UBND",
        "PHỤ LỤC",
        "100%",
        "năm 2025",
        "do ",
        "đã ",
        "giao ",
        "đồng chí Lê Văn An, ",
        "Giám đốc ",
        "\uD83C",
        "😀",
        "\0",
    ];

    private static void AssertResult(ReadingResult result)
    {
        (result.Reading is null).ShouldNotBe(result.Failure is null);
        if (result.Reading is not { } reading)
        {
            result.Failure!.Vietnamese.ShouldNotBeEmpty();
            result.Failure.English.ShouldNotBeEmpty();
            return;
        }

        reading.Provisions.ShouldAllBe(p =>
            p.Start >= 0
            && p.Start <= p.End
            && p.End <= reading.Text.Length
            && (p.Parent == null || p.Parent < p.Ordinal)
        );
        reading.Provisions.Select(p => p.Path).ShouldBeUnique();
        reading.Tasks.ShouldAllBe(t =>
            t.Start < t.End
            && t.End <= reading.Text.Length
            && t.Confidence >= 0
            && t.Confidence <= 1
        );
        reading.Found.ShouldAllBe(f => f.Start < f.End && f.End <= reading.Text.Length);
        ReadingJson.Write(reading, "a.txt").ShouldNotContain("\n");
    }
}

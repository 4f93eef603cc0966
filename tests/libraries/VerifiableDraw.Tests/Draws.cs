namespace Chutri.VerifiableDraw.Tests;

/// <summary>Draws as an inspectorate makes them.</summary>
internal static class Draws
{
    internal const string Beacon =
        "8b6c1f0d3a5e7942c0ffee11223344556677889900aabbccddeeff0011223344";

    internal static RiskFormula Formula { get; } =
        new(
            1,
            [
                new("QUA-HAN", "Số nhiệm vụ quá hạn trong năm", 2),
                new("PHAN-ANH", "Số phản ánh có căn cứ trong năm", 5),
            ]
        );

    internal static DrawPlan Plan() =>
        new()
        {
            Title = "Rút thăm đơn vị kiểm tra quý I năm 2027",
            Authority = "Ủy ban Kiểm tra Tỉnh ủy Sơn La",
            Committed = new DateTimeOffset(2026, 11, 30, 5, 0, 0, TimeSpan.Zero),
            Salt = string.Concat(Enumerable.Repeat("0123456789abcdef", 4)),
            Count = 3,
            Dice = new(4, 6),
            Beacon = new(
                "drand quicknet",
                "24000000",
                new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero)
            ),
            Formula = Formula,
            Units =
            [
                Unit("SYT", "Sở Y tế", 3, 1),
                Unit("SNV", "Sở Nội vụ", 0, 0),
                Unit("SGDĐT", "Sở Giáo dục và Đào tạo", 1, 0),
                Unit("SXD", "Sở Xây dựng", 7, 2),
                Unit("STC", "Sở Tài chính", 0, 1),
                Unit("STP", "Sở Tư pháp", 2, 0),
            ],
            Excluded = [new("TTr", "Thanh tra tỉnh", "Đã kiểm tra trong quý IV năm 2026.")],
        };

    internal static Chance Chance { get; } =
        new()
        {
            Dice = [3, 1, 6, 2],
            Beacon = Beacon,
            Witnesses = ["Nguyễn Văn An", "Lê Thị Thanh Mai"],
        };

    internal static DrawFile Closed() => Draw.Commit(Plan()).File!;

    internal static DrawFile Made() => Draw.Open(Closed(), Chance).File!;

    internal static DrawUnit Unit(string code, string name, params long[] values) =>
        new(code, name, values, Draw.Weight(Formula, values));

    /// <summary>Many units with weights all over the range.</summary>
    internal static DrawPlan Large(int units, int count) =>
        Plan() with
        {
            Count = count,
            Formula = new(1, [new("DIEM", "Điểm rủi ro", 1)]),
            Units =
            [
                .. Enumerable
                    .Range(0, units)
                    .Select(i => new DrawUnit(
                        $"DV-{i:000000}",
                        $"Đơn vị {i}",
                        [i % 997],
                        1 + (i % 997)
                    )),
            ],
        };
}

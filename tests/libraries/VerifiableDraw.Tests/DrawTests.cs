using System.Text;
using CsCheck;

namespace Chutri.VerifiableDraw.Tests;

public sealed class DrawTests
{
    [Fact]
    public void A_closed_list_is_these_bytes() =>
        Encoding
            .UTF8.GetString(Draw.Bytes(Draws.Plan()))
            .ShouldBe(
                """
                chutri-draw/1
                title⇥Rút thăm đơn vị kiểm tra quý I năm 2027
                authority⇥Ủy ban Kiểm tra Tỉnh ủy Sơn La
                committed⇥2026-11-30T05:00:00Z
                salt⇥0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                count⇥3
                dice⇥4⇥6
                beacon⇥drand quicknet⇥24000000⇥2026-12-01T02:00:00Z
                basis⇥1
                factor⇥QUA-HAN⇥2⇥Số nhiệm vụ quá hạn trong năm
                factor⇥PHAN-ANH⇥5⇥Số phản ánh có căn cứ trong năm
                unit⇥SGDĐT⇥3⇥1⇥0⇥Sở Giáo dục và Đào tạo
                unit⇥SNV⇥1⇥0⇥0⇥Sở Nội vụ
                unit⇥STC⇥6⇥0⇥1⇥Sở Tài chính
                unit⇥STP⇥5⇥2⇥0⇥Sở Tư pháp
                unit⇥SXD⇥25⇥7⇥2⇥Sở Xây dựng
                unit⇥SYT⇥12⇥3⇥1⇥Sở Y tế
                excluded⇥TTr⇥Thanh tra tỉnh⇥Đã kiểm tra trong quý IV năm 2026.
                end

                """.ReplaceLineEndings("\n").Replace('⇥', '\t')
            );

    [Fact]
    public void The_order_in_which_units_are_named_does_not_matter()
    {
        var turned = Draws.Plan() with { Units = [.. Draws.Plan().Units.Reverse()] };

        Draw.Digest(turned).ShouldBe(Draw.Digest(Draws.Plan()));
        Draw.Open(Draw.Commit(turned).File!, Draws.Chance).File!.Drawn.ShouldBe(Draws.Made().Drawn);
    }

    [Fact]
    public void Nobody_is_drawn_twice_and_as_many_are_drawn_as_the_rule_says()
    {
        var drawn = Draws.Made().Drawn!;

        drawn.Select(one => one.Number).ShouldBe([1, 2, 3]);
        drawn.Select(one => one.Code).ShouldBeUnique();
        drawn[0].Of.ShouldBe(Draws.Plan().Units.Sum(unit => unit.Weight));
    }

    [Fact]
    public void All_are_drawn_where_all_have_to_be() =>
        Draw.Open(Draw.Commit(Draws.Large(50, 50)).File!, Draws.Chance)
            .File!.Drawn!.Select(one => one.Code)
            .Order(StringComparer.Ordinal)
            .ShouldBe(Draws.Large(50, 50).Units.Select(unit => unit.Code));

    [Fact]
    public void A_second_program_written_from_the_text_alone_draws_the_same() =>
        Plans()
            .Sample(
                drawing =>
                {
                    var file = Draw.Open(Draw.Commit(drawing.Plan).File!, drawing.Chance).File!;

                    file.Digest.ShouldBe(NaiveDraw.Digest(drawing.Plan));
                    file.Seed.ShouldBe(NaiveDraw.Seed(file.Digest, drawing.Chance));
                    file.Drawn.ShouldBe(NaiveDraw.Drawn(drawing.Plan, file.Seed!));
                },
                iter: 300,
                threads: 1
            );

    [Fact]
    public void Ten_thousand_units_are_drawn_from_as_the_plain_program_does()
    {
        var plan = Draws.Large(10_000, 40);
        var file = Draw.Open(Draw.Commit(plan).File!, Draws.Chance).File!;

        file.Drawn.ShouldBe(NaiveDraw.Drawn(plan, file.Seed!));
    }

    [Fact]
    public void A_list_that_was_changed_after_it_was_closed_is_not_drawn_from()
    {
        var changed = Draws.Closed() with { Plan = Draws.Plan() with { Count = 2 } };

        Draw.Open(changed, Draws.Chance)
            .Problems.ShouldHaveSingleItem()
            .Code.ShouldBe("digest-differs");
    }

    internal static Gen<(DrawPlan Plan, Chance Chance)> Plans() =>
        from units in Gen.Int[1, 40]
        from weights in Gen.Long[1, 1_000_000].Array[units]
        from count in Gen.Int[1, units]
        from faces in Gen.Int[1, 6].Array[13]
        from withBeacon in Gen.Bool
        select (
            Draws.Plan() with
            {
                Count = count,
                Dice = new(13, 6),
                Beacon = withBeacon ? Draws.Plan().Beacon : null,
                Formula = new(0, [new("DIEM", "Điểm", 1)]),
                Units =
                [
                    .. weights.Select(
                        (weight, i) =>
                            new DrawUnit(
                                $"Đ{(i * 7919) % 1000}-{i}",
                                $"Đơn vị {i}",
                                [weight],
                                weight
                            )
                    ),
                ],
            },
            new Chance { Dice = faces, Beacon = withBeacon ? Draws.Beacon : null }
        );
}

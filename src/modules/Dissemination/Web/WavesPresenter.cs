using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <summary>Pilot, gate and waves against the days.</summary>
internal static class WavesPresenter
{
    private const int DaysAround = 2;

    public static WavesModel? Present(BoardView board, DateOnly today)
    {
        var campaign = board.Campaign;
        if (board.Waves.Count == 0 && campaign.Pilot is null)
        {
            return null;
        }

        DateOnly? gate = campaign.GateOpenedAt is { } at ? DateOnly.FromDateTime(at) : null;
        DateOnly[] days =
        [
            .. board.Waves.SelectMany(wave => (DateOnly[])[wave.From, wave.Until]),
            campaign.FrozenOn ?? today,
            .. gate is { } opened ? (DateOnly[])[opened] : [],
        ];
        var axis = new Axis(days.Min().AddDays(-DaysAround), days.Max().AddDays(DaysAround));
        var running = board.Waves.FirstOrDefault(wave => wave.From <= today && today <= wave.Until);
        return new(
            DisseminationWords.WavesTitle(
                running is null ? null : new Words(running.Name, running.Name)
            ),
            [
                .. Pilot(board),
                .. Gate(campaign, gate, axis),
                .. board.Waves.Select(wave => Wave(wave, board, axis)),
            ],
            Marks(axis),
            axis.Holds(today) ? axis.At(today) : null
        );
    }

    private static IEnumerable<WaveModel> Pilot(BoardView board)
    {
        if (board.Campaign.Pilot is not { } pilot)
        {
            yield break;
        }

        var row = board.Units.FirstOrDefault(one => one.Unit.Id == pilot)?.Row;
        var name = board.AllUnits[pilot].Name;
        yield return new(
            DisseminationWords.Pilot,
            new(name, name),
            WaveShape.Dot,
            null,
            0,
            0,
            row?.Attended ?? 0,
            row?.Required ?? 0,
            null
        );
    }

    private static IEnumerable<WaveModel> Gate(Campaign campaign, DateOnly? gate, Axis axis)
    {
        if (campaign.Pilot is null)
        {
            yield break;
        }

        var by = campaign.GateOpenedByName ?? campaign.AnswerableName;
        yield return new(
            DisseminationWords.Gate,
            gate is { } on
                ? new(
                    $"{by}, {DateText.Brief(on).Vietnamese}",
                    $"{by}, {DateText.Brief(on).English}"
                )
                : new(by, by),
            WaveShape.Diamond,
            gate is { } day ? axis.At(day) : null,
            0,
            0,
            0,
            0,
            gate is null ? DisseminationWords.GateShut : DisseminationWords.GateOpen
        );
    }

    private static WaveModel Wave(RolloutWave wave, BoardView board, Axis axis)
    {
        var units = board.Units.Where(one => one.Wave?.Id == wave.Id && one.Counts).ToList();
        var required = units.Sum(one => (long)one.Row.Required);
        var attended = units.Sum(one => (long)one.Row.Attended);
        return new(
            new(wave.Name, wave.Name),
            DisseminationWords.UnitsInWave(
                units.Count,
                DisseminationWords.Days(wave.From, wave.Until)
            ),
            WaveShape.Bar,
            axis.At(wave.From),
            axis.At(wave.Until.AddDays(1)) - axis.At(wave.From),
            required == 0 ? 0 : (decimal)attended / required,
            attended,
            required,
            null
        );
    }

    /// <summary>The first day of the axis and of each month.</summary>
    private static AxisMark[] Marks(Axis axis)
    {
        var marks = new List<AxisMark> { new(0, DateText.DayMonth(axis.From)) };
        for (
            var month = new DateOnly(axis.From.Year, axis.From.Month, 1).AddMonths(1);
            month <= axis.Until;
            month = month.AddMonths(1)
        )
        {
            if (axis.At(month) is > 12 and < 96 and var at)
            {
                marks.Add(new(at, DateText.DayMonth(month)));
            }
        }

        return [.. marks];
    }

    private sealed record Axis(DateOnly From, DateOnly Until)
    {
        private decimal Length => Math.Max(1, Until.DayNumber - From.DayNumber);

        public bool Holds(DateOnly day) => From <= day && day <= Until;

        public decimal At(DateOnly day) => (day.DayNumber - From.DayNumber) * 100 / Length;
    }
}

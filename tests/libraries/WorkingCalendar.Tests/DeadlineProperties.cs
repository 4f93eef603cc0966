using CsCheck;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class DeadlineProperties
{
    [Fact]
    public void Never_ends_on_a_day_off_when_the_rule_says_so() =>
        Gen.Select(AnyCalendar, AnyRule)
            .Sample(
                (calendar, rule) =>
                    rule.WhenOff is OffDay.Keep || calendar.IsWorkingDay(calendar.DueDay(rule))
            );

    [Fact]
    public void The_due_day_is_the_same_with_and_without_its_explanation() =>
        Gen.Select(AnyCalendar, AnyRule)
            .Sample((calendar, rule) => calendar.DeadlineOf(rule).Due == calendar.DueDay(rule));

    [Fact]
    public void Written_as_JSON_and_read_again_it_is_the_same_deadline() =>
        AnyRule.Sample(rule =>
        {
            var deadline = Vietnam.DeadlineOf(rule);
            return DeadlineJson.Read<Deadline>(DeadlineJson.Write(deadline)) == deadline;
        });

    [Fact]
    public void Computed_again_from_what_was_stored_it_is_the_same_deadline() =>
        AnyRule.Sample(rule =>
        {
            var stored = DeadlineJson.Read<Deadline>(DeadlineJson.Write(Vietnam.DeadlineOf(rule)));
            return stored.CalendarVersion == Vietnam.Version
                && Vietnam.DeadlineOf(stored.Rule) == stored;
        });

    [Fact]
    public void Working_days_counted_and_days_explained_make_up_the_whole_period() =>
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[1, 120])
            .Sample(
                (calendar, start, days) =>
                {
                    var deadline = calendar.DeadlineOf(
                        new DeadlineRule.Within(days, Working: true, start)
                    );
                    var skipped = deadline
                        .Explanation.Steps.OfType<DaysSkipped>()
                        .Sum(run => run.Through.DayNumber - run.From.DayNumber + 1);
                    return days + skipped == deadline.Due.DayNumber - start.DayNumber;
                }
            );

    [Fact]
    public void Every_step_has_a_sentence_in_both_languages() =>
        AnyRule.Sample(rule =>
            Vietnam
                .DeadlineOf(rule)
                .Explanation.Sentences()
                .All(sentence =>
                    sentence.Vietnamese.EndsWith('.') && sentence.English.EndsWith('.')
                )
        );
}

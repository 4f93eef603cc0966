using Chutri.Dissemination;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

internal static class CountedWords
{
    public static Words Of(PeriodDuty duty) =>
        duty.Standing switch
        {
            PeriodFigure.OnTime => new(
                $"đúng hạn, {duty.DoneOn:dd/MM/yyyy}",
                $"on time, {duty.DoneOn:yyyy-MM-dd}"
            ),
            PeriodFigure.DoneLate => new(
                $"trễ hạn, {duty.DoneOn:dd/MM/yyyy}",
                $"late, {duty.DoneOn:yyyy-MM-dd}"
            ),
            PeriodFigure.Overdue => new("quá hạn, chưa xong", "overdue, not done"),
            _ => new("chưa xong, còn trong hạn", "not done, within time"),
        };

    public static Words Of(UnitCampaign campaign) =>
        campaign.IsDone
            ? new(
                $"đã xong: {campaign.Attended}/{campaign.Required} người dự",
                $"done: {campaign.Attended} of {campaign.Required} attended"
            )
            : new(
                $"chưa xong: {campaign.Attended}/{campaign.Required} người dự",
                $"not done: {campaign.Attended} of {campaign.Required} attended"
            );
}

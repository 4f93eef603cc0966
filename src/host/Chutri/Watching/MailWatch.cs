using Chutri.Platform;

namespace Chutri.Watching;

/// <summary>Whether what was to be sent has gone out. Nothing is sent yet, and the page says so rather than nothing.</summary>
internal sealed class MailWatch : IWatch
{
    public int Order => 35;

    public Words Title => StatusWords.Mail;

    public Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<StatusLine>>([
            new("mail", StatusWords.MailOut, StatusWords.NoMailYet),
        ]);
}

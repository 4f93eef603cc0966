using Chutri.Platform;

namespace Chutri.Notifications.Model;

internal sealed record MailSentAgain(Guid Mail, PersonId Person, string PersonName) : FactBody
{
    public const string Code = "notifications.mail-sent-again";

    public override IEnumerable<Guid> About => [Mail, Person.Value];

    public override Words Sentence() =>
        new($"cho gửi lại thư đến {PersonName}", $"had the mail to {PersonName} sent again");
}

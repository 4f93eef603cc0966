namespace Chutri.Platform;

/// <summary>A name was taken out of what is kept. It does not say the name; the mark now stands wherever the name stood.</summary>
public sealed record NameTakenOut(PersonId Person, string Mark, string Reason) : FactBody
{
    public const string Code = "platform.name-taken-out";

    public override IEnumerable<Guid> About => [Person.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"gỡ tên một người đã hết thời hạn lưu giữ; từ nay ghi là {Mark.Quoted()}",
            $"took out the name of a person whose time was over, who is {Mark.Quoted()} from now on"
        );
}

using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>
/// Which files somebody took in at a counter. What is held about an applicant stands on the slip that they were given and is told at
/// the counter: applicants have no account.
/// </summary>
internal sealed class HeldDossiers(AppDatabase db) : HeldRows<Dossier, Dossier>
{
    public override string Code => "dossiers";

    public override Words Title { get; } = new("Hồ sơ đã tiếp nhận tại một cửa", "Files taken in");

    public override Words Purpose { get; } =
        new(
            "Để biết ai đã kiểm tra và tiếp nhận hồ sơ, và trả lời khi được hỏi.",
            "To know who looked at a file and took it in, and to answer for it."
        );

    protected override IQueryable<HeldRow<Dossier, Dossier>> Of(PersonId person) =>
        db.Set<Dossier>()
            .AsNoTracking()
            .Where(one => one.ReceivedBy == person)
            .Select(one => new HeldRow<Dossier, Dossier>
            {
                Key = one.Id,
                Row = one,
                Of = one,
            });

    protected override HeldThing Say(Dossier row, Dossier of) =>
        HeldCounter.Of(row, row.CameAt, FromWhere);

    private static Words FromWhere { get; } =
        new("do chính mình tiếp nhận hồ sơ", "from taking the file in oneself");
}

/// <summary>Results that somebody handed out.</summary>
internal sealed class HeldHandOvers(AppDatabase db) : HeldRows<Dossier, Dossier>
{
    public override string Code => "results-handed-out";

    public override Words Title { get; } = new("Kết quả đã trả tại một cửa", "Results handed out");

    public override Words Purpose { get; } =
        new("Để biết ai đã trả kết quả.", "To know who handed a result out.");

    protected override IQueryable<HeldRow<Dossier, Dossier>> Of(PersonId person) =>
        db.Set<Dossier>()
            .AsNoTracking()
            .Where(one => one.HandedOverBy == person)
            .Select(one => new HeldRow<Dossier, Dossier>
            {
                Key = one.Id,
                Row = one,
                Of = one,
            });

    protected override HeldThing Say(Dossier row, Dossier of) =>
        HeldCounter.Of(row, row.HandedOverAt, FromWhere);

    private static Words FromWhere { get; } =
        new("do chính mình trả kết quả", "from handing the result out oneself");
}

/// <summary>Letters of apology that somebody signed.</summary>
internal sealed class HeldApologies(AppDatabase db) : HeldRows<Apology, Dossier>
{
    public override string Code => "apologies";

    public override Words Title { get; } =
        new("Văn bản xin lỗi đã ký", "Letters of apology signed");

    public override Words Purpose { get; } =
        new("Để biết ai chịu trách nhiệm về ngày hẹn lại.", "To know who answers for a new date.");

    protected override IQueryable<HeldRow<Apology, Dossier>> Of(PersonId person) =>
        from letter in db.Set<Apology>().AsNoTracking()
        join dossier in db.Set<Dossier>() on letter.Dossier equals dossier.Id
        where letter.SignedBy == person
        select new HeldRow<Apology, Dossier>
        {
            Key = letter.Id,
            Row = letter,
            Of = dossier,
        };

    protected override HeldThing Say(Apology row, Dossier of) =>
        HeldCounter.Of(of, row.SignedAt, FromWhere) with
        {
            Key = row.Id,
        };

    private static Words FromWhere { get; } = new("do chính mình ký", "from signing it oneself");
}

/// <summary>Editions of the counter's forms that somebody put in force.</summary>
internal sealed class HeldFormTexts(AppDatabase db) : HeldRows<FormText, FormText>
{
    public override string Code => "counter-forms";

    public override Words Title { get; } =
        new("Mẫu giấy tờ một cửa đã đưa vào dùng", "Forms of the counter put in force");

    public override Words Purpose { get; } =
        new("Để biết ai đã đổi mẫu.", "To know who changed a form.");

    protected override IQueryable<HeldRow<FormText, FormText>> Of(PersonId person) =>
        db.Set<FormText>()
            .AsNoTracking()
            .Where(one => one.PutBy == person)
            .Select(one => new HeldRow<FormText, FormText>
            {
                Key = one.Id,
                Row = one,
                Of = one,
            });

    protected override HeldThing Say(FormText row, FormText of) =>
        new(row.Id, HeldThing.Plain(row.Mark), HeldThing.Plain(row.Title), row.PutAt, FromWhere);

    private static Words FromWhere { get; } =
        new("do chính mình đưa vào dùng", "from putting it in force oneself");
}

internal static class HeldCounter
{
    public static HeldThing Of(Dossier dossier, DateTime? since, Words from) =>
        new(
            dossier.Id,
            HeldThing.Plain(dossier.Code),
            HeldThing.Plain(dossier.ProcedureName),
            since,
            from
        )
        {
            Href = ProcedureUrls.Dossier(dossier.Code),
        };
}

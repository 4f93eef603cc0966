using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.VietnameseText;
using Chutri.WorkingCalendar;

namespace Chutri.Procedures.Model;

/// <summary>
/// What somebody handed in at a counter. It keeps what was promised when it was taken in; its way through the authority is a case of
/// the procedure's process, and who holds it stands in the duties of that case.
/// </summary>
internal sealed class Dossier : IVersioned
{
    private Dossier() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public Guid Procedure { get; private init; }

    public string ProcedureCode { get; private init; } = "";

    public string ProcedureName { get; private init; } = "";

    /// <summary>The unit at whose counter it is.</summary>
    public UnitId Unit { get; private init; }

    public DossierState State { get; private set; }

    public DateTime CameAt { get; private init; }

    /// <summary>Who looked at it first.</summary>
    public PersonId? ReceivedBy { get; private set; }

    /// <summary>Null once the applicant's particulars were taken out.</summary>
    public string? ApplicantName { get; private set; }

    public string? ApplicantPhone { get; private set; }

    public string? ApplicantIdentity { get; private set; }

    public string? ApplicantAddress { get; private set; }

    /// <summary>The applicant's name without marks, for search.</summary>
    public string? ApplicantFolded { get; private set; }

    /// <summary>Code and procedure without marks, for search.</summary>
    public string Folded { get; private init; } = "";

    /// <summary>As <see cref="CheckedPaper"/> writes them.</summary>
    public string Papers { get; private set; } = "[]";

    /// <summary>What was missing or wrong, why it was refused or stopped.</summary>
    public string? Note { get; private set; }

    /// <summary>Opens, with the code, what anybody may see of it; it names nobody.</summary>
    public string Secret { get; private init; } = "";

    public DateTime? AskedAt { get; private set; }

    /// <summary>The edition of the form by which the newest paper of this kind was written.</summary>
    public int? RequestForm { get; private set; }

    public DateTime? RefusedAt { get; private set; }

    public int? RefusalForm { get; private set; }

    public DateTime? AcceptedAt { get; private set; }

    public DateOnly? AcceptedOn { get; private set; }

    public int? SlipForm { get; private set; }

    /// <summary>As a span of working time is written.</summary>
    public string Promise { get; private set; } = "";

    public long FeeInVnd { get; private set; }

    public string Decides { get; private set; } = "";

    public string Basis { get; private set; } = "";

    /// <summary>What was promised when it was taken in, with its explanation; moved only by the time for which the applicant was waited for.</summary>
    public string? Deadline { get; private set; }

    public DateOnly? DueOn { get; private set; }

    /// <summary>While the applicant was asked for more at a step: since which day the time stands.</summary>
    public DateOnly? StandsSince { get; private set; }

    /// <summary>The new date of the newest letter of apology; what is late stays late by <see cref="DueOn"/>.</summary>
    public DateOnly? NewDueOn { get; private set; }

    public Guid? Case { get; private set; }

    public string? CaseCode { get; private set; }

    /// <summary>The letter of apology that waits to be signed.</summary>
    public DutyId? ApologyDuty { get; private set; }

    public DateTime? ReadyAt { get; private set; }

    public DateOnly? ReadyOn { get; private set; }

    public DateTime? StoppedAt { get; private set; }

    public int? StoppedForm { get; private set; }

    public DateTime? HandedOverAt { get; private set; }

    public PersonId? HandedOverBy { get; private set; }

    /// <summary>Who took the result along; null once particulars were taken out.</summary>
    public string? HandedTo { get; private set; }

    public Rating? Rating { get; private set; }

    public DateTime? RatedAt { get; private set; }

    public int Version { get; private init; }

    public bool HasEnded =>
        State is DossierState.Refused or DossierState.HandedOver or DossierState.Stopped;

    /// <summary>The date that the applicant goes by now.</summary>
    public DateOnly? Appointment => NewDueOn ?? DueOn;

    public static Dossier Of(
        string code,
        Procedure procedure,
        Applicant applicant,
        string papers,
        string secret,
        PersonId? by,
        Moment now
    )
    {
        var made = new Dossier
        {
            Code = code,
            Procedure = procedure.Id,
            ProcedureCode = procedure.Code,
            ProcedureName = procedure.Name,
            Unit = procedure.Unit,
            CameAt = now.Utc,
            Folded = Folding
                .Fold($"{code} {procedure.Code} {procedure.Name}")
                .Shortened(Lengths.Folded),
            Secret = secret,
        };
        made.Look(applicant, papers, by);
        return made;
    }

    /// <summary>Who came and with what, as it was seen last.</summary>
    public void Look(Applicant applicant, string papers, PersonId? by)
    {
        (ApplicantName, ApplicantPhone, ApplicantIdentity, ApplicantAddress) = (
            applicant.Name,
            applicant.Phone,
            applicant.Identity,
            applicant.Address
        );
        ApplicantFolded = Folding.Fold(applicant.Name).Shortened(Lengths.Folded);
        (Papers, ReceivedBy) = (papers, by ?? ReceivedBy);
    }

    /// <summary>Once, in writing, with all of it.</summary>
    public Refusal? Ask(string note, int form, Moment now)
    {
        if (AskedAt is not null)
        {
            return DossierRefusals.AskedAlready(Code);
        }

        (State, Note, AskedAt, RequestForm) = (DossierState.Asked, note, now.Utc, form);
        return null;
    }

    public void Refuse(string note, int form, Moment now) =>
        (State, Note, RefusedAt, RefusalForm) = (DossierState.Refused, note, now.Utc, form);

    public void Accept(Procedure procedure, Deadline deadline, int form, Moment now)
    {
        (State, AcceptedAt, AcceptedOn, SlipForm) = (
            DossierState.UnderWay,
            now.Utc,
            now.Today,
            form
        );
        (Promise, FeeInVnd, Decides, Basis) = (
            procedure.Promise,
            procedure.FeeInVnd,
            procedure.Decides,
            procedure.Basis
        );
        (Deadline, DueOn) = (DeadlineJson.Write(deadline), deadline.Due);
    }

    public void RunsAs(Guid id, string code) => (Case, CaseCode) = (id, code);

    public void Stands(Moment now) => StandsSince ??= now.Today;

    /// <summary>Nothing is waited for any more: what was promised, and what was promised anew, move by the working days that it took.</summary>
    public void GoesOn(string reason, string by, WorkCalendar calendar, Moment now)
    {
        if (StandsSince is not { } since || Deadline is null)
        {
            return;
        }

        StandsSince = null;
        var through = now.Today.AddDays(-1);
        var lost = calendar.CountWorkingDays(since.AddDays(-1), through);
        if (lost > 0)
        {
            var before = DeadlineJson.Read<Deadline>(Deadline);
            var after = before.With(
                new Paused(
                    since,
                    through,
                    reason,
                    by,
                    before.Due,
                    calendar.AddWorkingDays(before.Due, lost)
                )
            );
            (Deadline, DueOn) = (DeadlineJson.Write(after), after.Due);
            NewDueOn = NewDueOn is { } anew ? calendar.AddWorkingDays(anew, lost) : null;
        }
    }

    /// <summary>Promised for the day on which it came: half of its time has passed.</summary>
    public bool IsHalfOver(Moment now) =>
        AcceptedAt is { } since
        && WorkSpan.Parse(Promise, null) is { InDays: false } span
        && now.Utc - since >= TimeSpan.FromHours(span.Amount) / 2;

    public void WaitsForApology(DutyId duty) => ApologyDuty = duty;

    public void Apologised(DateOnly newDue) => (NewDueOn, ApologyDuty) = (newDue, null);

    /// <summary>The days for which the applicant was waited for are counted before: <see cref="GoesOn"/>.</summary>
    public void HasResult(Moment now) =>
        (State, ReadyAt, ReadyOn, ApologyDuty) = (DossierState.Ready, now.Utc, now.Today, null);

    public void Stop(string? why, int form, Moment now) =>
        (State, StoppedAt, Note, StoppedForm, ApologyDuty, StandsSince) = (
            DossierState.Stopped,
            now.Utc,
            why,
            form,
            null,
            null
        );

    public Refusal? HandOver(string to, PersonId? by, Moment now)
    {
        if (State is not DossierState.Ready)
        {
            return DossierRefusals.NoResult(Code, State.Name());
        }

        (State, HandedOverAt, HandedOverBy, HandedTo) = (DossierState.HandedOver, now.Utc, by, to);
        return null;
    }

    public Refusal? Rate(Rating rating, Moment now)
    {
        if (State is not (DossierState.Ready or DossierState.HandedOver))
        {
            return DossierRefusals.NothingToRate;
        }

        if (Rating is not null)
        {
            return DossierRefusals.RatedAlready;
        }

        (Rating, RatedAt) = (rating, now.Utc);
        return null;
    }
}

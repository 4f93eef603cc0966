using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed partial class Proposal
{
    public Outcome<ProposalChanged> Change(ProposalContent content, Decision by)
    {
        if (!Open)
        {
            return ProposalRefusals.AlreadyDecided(this, by.Zone);
        }

        Content = content;
        Doubts = [];
        Decide(ProposalState.Pending, null, by);
        return new ProposalChanged(Id.Value, Document, Title);
    }

    /// <summary>Answers "which one leads?": the chosen unit leads, the others cooperate.</summary>
    public Outcome<ProposalChanged> ChooseLead(UnitId lead, Decision by) =>
        State is ProposalState.Pending
            ? Change(Content.LedBy(lead), by)
            : ProposalRefusals.AlreadyDecided(this, by.Zone);

    /// <summary>"Duyệt": a person has read it and says that it is right. It is not yet issued.</summary>
    public Outcome<ProposalAccepted> Accept(Decision by)
    {
        if (State is not ProposalState.Pending)
        {
            return ProposalRefusals.AlreadyDecided(this, by.Zone);
        }

        if (Leads.Count == 0)
        {
            return ProposalRefusals.NoLead(this);
        }

        if (HasTwoLeads)
        {
            return ProposalRefusals.TwoLeads(this);
        }

        Decide(ProposalState.Accepted, null, by);
        return new ProposalAccepted(Id.Value, Document, Title);
    }

    public Outcome<ProposalRejected> Reject(string reason, Decision by)
    {
        if (!Open)
        {
            return ProposalRefusals.AlreadyDecided(this, by.Zone);
        }

        Decide(ProposalState.Rejected, reason, by);
        return new ProposalRejected(Id.Value, Document, Title, reason);
    }

    /// <summary>Takes a decision back, as long as nothing was issued from it.</summary>
    public Outcome<ProposalReopened> Reopen(Decision by)
    {
        if (State is ProposalState.Pending)
        {
            return ProposalRefusals.NotDecided(this);
        }

        if (State is not (ProposalState.Accepted or ProposalState.Rejected))
        {
            return ProposalRefusals.AlreadyDecided(this, by.Zone);
        }

        Decide(ProposalState.Pending, null, by);
        return new ProposalReopened(Id.Value, Document, Title);
    }

    /// <summary>Takes the words and the units of another proposal of the same document into this one.</summary>
    public Outcome<ProposalsMerged> Absorb(Proposal other, string title, Decision by)
    {
        if (!Open)
        {
            return ProposalRefusals.AlreadyDecided(this, by.Zone);
        }

        if (!other.Open)
        {
            return ProposalRefusals.AlreadyDecided(other, by.Zone);
        }

        if (
            other.Id == Id
            || other.Document != Document
            || other.DocumentVersion != DocumentVersion
        )
        {
            return ProposalRefusals.NotSideBySide;
        }

        var doubt = Doubt.Absorb(
            other.Doubt,
            leadOfOther: Leads.Count == 0 && other.Leads.Count > 0,
            deadlineOfOther: Deadline is null && other.Deadline is not null
        );
        var leads = Leads.Count > 0 ? Leads : other.Leads;
        Content = Content with
        {
            Title = title,
            Leads = leads,
            Cooperating =
            [
                .. Cooperating
                    .Concat(other.Leads)
                    .Concat(other.Cooperating)
                    .Except(leads)
                    .Distinct(),
            ],
            Deadline = Deadline ?? other.Deadline,
            Deliverable = Deliverable ?? other.Deliverable,
            Authority = Authority ?? other.Authority,
        };
        Doubt = doubt;
        Quote = QuoteWith(other);
        if (other.ProvisionPath == ProvisionPath)
        {
            (Start, End) = (Math.Min(Start, other.Start), Math.Max(End, other.End));
        }

        Decide(ProposalState.Pending, null, by);
        other.Decide(ProposalState.Merged, null, by);
        other.MergedInto = Id;
        return new ProposalsMerged(Id.Value, other.Id.Value, Document, Title);
    }

    /// <summary>Two tasks in one: the second gets a proposal of its own at the same place.</summary>
    public Outcome<ProposalSplit> Split(
        string first,
        string second,
        Decision by,
        out Proposal? part
    )
    {
        part = null;
        if (!Open)
        {
            return ProposalRefusals.AlreadyDecided(this, by.Zone);
        }

        part = Added(
            new(Document, DocumentVersion, ProvisionPath, Citation, Start, End, Quote),
            Content with
            {
                Title = second,
            },
            by.Caller
        );
        Content = Content with { Title = first };
        Doubts = [.. Doubts.Append(ProposalDoubts.SplitOff).Distinct()];
        part.Doubts = Doubts;
        Decide(ProposalState.Pending, null, by);
        return new ProposalSplit(Id.Value, part.Id.Value, Document, first, second);
    }

    public Outcome<ProposalIssued> Issue(IReadOnlyList<string> codes, Decision by)
    {
        if (State is not ProposalState.Accepted)
        {
            return ProposalRefusals.NotAccepted(this);
        }

        IssuedAs = codes;
        Decide(ProposalState.Issued, null, by);
        return new ProposalIssued(Id.Value, Document, Title, codes);
    }

    private string QuoteWith(Proposal other) =>
        Quote.Contains(other.Quote, StringComparison.Ordinal) ? Quote
        : other.Quote.Contains(Quote, StringComparison.Ordinal) ? other.Quote
        : Start <= other.Start ? $"{Quote} … {other.Quote}"
        : $"{other.Quote} … {Quote}";

    private void Decide(ProposalState state, string? reason, Decision by)
    {
        State = state;
        Reason = reason;
        DecidedBy = by.Caller.Person;
        DecidedByName = by.Caller.Signature.Shortened(Lengths.PersonName);
        DecidedAt = by.Now.Utc;
    }
}

using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Duties.Storage;

internal sealed class DutiesTables : ITables
{
    private const string IsOpen = "closed_at is null";

    private const string Duties = "duties_duties";

    public static WordIndex Words { get; } = new(Duties, "folded");

    public IEnumerable<string> Extras(bool postgres) =>
        [.. HoldingTriggers.Sql(postgres), .. Words.Sql(postgres)];

    /// <summary>A duty of a limited thing is there for those whom the thing is there for. Its subject is that thing.</summary>
    public void Guard(ModelBuilder model, AppDatabase db) =>
        model
            .Entity<Duty>()
            .HasQueryFilter(duty =>
                db.SeesAll
                || !db.Set<LimitedThing>()
                    .Any(limited =>
                        limited.Thing == duty.Subject
                        && !limited.Viewers.Any(viewer => viewer.Person == db.Reader)
                    )
            );

    public void Configure(ModelBuilder model)
    {
        model.Entity<Duty>(Duty);
        model.Entity<FoundDutyRow>(row => row.HasNoKey().ToView(null));
        model.Entity<Holding>(Holding);
        model.Entity<Pause>(Pause);
        model.Entity<CalendarRow>(Calendar);
        SummaryTables.Configure(model);
    }

    private static void Duty(EntityTypeBuilder<Duty> duty)
    {
        duty.ToTable(Duties, Laws);
        duty.HasKey(d => d.Id);
        duty.Property(d => d.Id).ValueGeneratedNever();
        duty.Property(d => d.Code).HasMaxLength(60);
        duty.Property(d => d.Title).HasMaxLength(Lengths.Title);
        duty.Property(d => d.Folded).HasMaxLength(Model.Duty.LongestFolded);
        duty.Property(d => d.Url).HasMaxLength(300);
        duty.Property(d => d.PassedNote).HasMaxLength(Lengths.Note);
        duty.Property(d => d.Deadline)
            .HasConversion(
                deadline => DeadlineJson.Write(deadline!),
                json => DeadlineJson.Read<Deadline>(json)
            );
        duty.Ignore(d => d.Holder);
        duty.HasMany(d => d.Pauses).WithOne().HasForeignKey(pause => pause.Duty);

        // The list: by kind and state, in the order of due days; of a unit; of a document.
        duty.HasIndex(d => new
        {
            d.Kind,
            d.Bucket,
            d.MeasuredDue,
            d.Id,
        });
        duty.HasIndex(d => new { d.MeasuredDue, d.Id });
        duty.HasIndex(d => new
        {
            d.Kind,
            d.OpenedAt,
            d.Id,
        });
        duty.HasIndex(d => new
        {
            d.Kind,
            d.Code,
            d.Id,
        });
        duty.HasIndex(d => new
        {
            d.LeadUnit,
            d.Kind,
            d.Bucket,
            d.MeasuredDue,
        });
        duty.HasIndex(d => new { d.Source, d.Kind });
        duty.HasIndex(d => d.Subject);

        // Open and due at a time of day: overdue from that minute, wherever it is counted.
        duty.HasIndex(d => new { d.MeasuredDue, d.DueAt })
            .HasFilter("due_at is not null and closed_at is null");

        // My work, and what a unit holds: the open ones alone.
        duty.HasIndex(d => new { d.HolderPerson, d.MeasuredDue }).HasFilter(IsOpen);
        duty.HasIndex(d => new { d.HolderUnit, d.MeasuredDue }).HasFilter(IsOpen);
        duty.HasIndex(d => new { d.Accountable, d.MeasuredDue });
    }

    private static void Laws(TableBuilder<Duty> table)
    {
        table.HasCheckConstraint(
            "ck_duties_duties_open_has_holder",
            "(state in ('Open', 'Paused')) = (holder_unit is not null)"
        );
        table.HasCheckConstraint(
            "ck_duties_duties_closed_has_moment",
            "(state in ('Open', 'Paused')) = (closed_at is null)"
        );
        table.HasCheckConstraint(
            "ck_duties_duties_closed_day",
            "(closed_at is null) = (closed_on is null)"
        );
        table.HasCheckConstraint(
            "ck_duties_duties_open_has_step",
            "(closed_at is null) = (next is not null)"
        );
        table.HasCheckConstraint(
            "ck_duties_duties_person_in_unit",
            "holder_person is null or holder_unit is not null"
        );
        table.HasCheckConstraint(
            "ck_duties_duties_one_accountable",
            "kind <> 'Assignment' or accountable is not null"
        );
        table.HasCheckConstraint(
            "ck_duties_duties_deadline_kept",
            "(deadline is null) = (due is null) and (due is null) = (original_due is null)"
        );
        table.HasCheckConstraint(
            "ck_duties_duties_holding_order",
            "holding_number >= 1 and held_since >= opened_at and (closed_at is null or closed_at >= held_since)"
        );
    }

    private static void Holding(EntityTypeBuilder<Holding> holding)
    {
        holding.ToTable(
            "duties_holdings",
            table =>
            {
                table.HasCheckConstraint(
                    "ck_duties_holdings_forward",
                    "until is null or until >= since"
                );
                table.HasCheckConstraint(
                    "ck_duties_holdings_says_why",
                    "(until is null) = (why is null)"
                );
            }
        );
        holding.HasKey(h => new { h.Duty, h.Sequence });
        holding.Property(h => h.Sequence).ValueGeneratedNever();
        holding.Property(h => h.Note).HasMaxLength(Lengths.Note);
        holding
            .HasOne<Duty>()
            .WithMany()
            .HasForeignKey(h => h.Duty)
            .OnDelete(DeleteBehavior.Restrict);
        holding
            .HasIndex(h => h.Person, "ix_duties_holdings_person")
            .HasFilter("person is not null");
        holding
            .HasIndex(h => h.Duty, "ix_duties_holdings_one_open")
            .IsUnique()
            .HasFilter("until is null");
        holding.HasIndex(h => new { h.Unit, h.Since });

        // What was held within some days: what had ended before them is passed over.
        holding.HasIndex(h => h.Until);
    }

    private static void Calendar(EntityTypeBuilder<CalendarRow> calendar)
    {
        calendar.ToTable("duties_calendars");
        calendar.HasKey(c => c.Id);
        calendar.Property(c => c.Id).ValueGeneratedNever();
        calendar.Property(c => c.Label).HasMaxLength(CalendarRow.LongestLabel);
        calendar.Ignore(c => c.IsDraft);
        calendar.HasIndex(c => c.Label).IsUnique();
        calendar.HasIndex(c => c.Number).IsUnique();
    }

    private static void Pause(EntityTypeBuilder<Pause> pause)
    {
        pause.ToTable(
            "duties_pauses",
            table =>
                table.HasCheckConstraint(
                    "ck_duties_pauses_forward",
                    "until is null or until >= since"
                )
        );
        pause.HasKey(p => p.Id);
        pause.Property(p => p.Id).ValueGeneratedNever();
        pause.Property(p => p.Reason).HasMaxLength(Lengths.Reason);
        pause.Property(p => p.GrantedBy).HasMaxLength(Lengths.Name);
        pause
            .HasIndex(p => p.Duty, "ix_duties_pauses_one_open")
            .IsUnique()
            .HasFilter("until is null");
    }
}

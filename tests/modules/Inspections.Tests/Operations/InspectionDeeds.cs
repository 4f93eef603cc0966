using System.IO.Compression;
using System.Text;
using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections.Tests.Operations;

/// <summary>What several tests of inspections do, and how they look at it.</summary>
internal static class InspectionDeeds
{
    public static Task<Outcome<int>> Signed(InspectionOffice office, string code, Caller by) =>
        office.Run<WriteFinding, WriteFindingRequest, int>(
            office.Finding(code) with
            {
                Sign = "1.1",
            },
            by
        );

    public static Task<byte[]> Content(InspectionOffice office, string code, PaperKind kind) =>
        office.Program.In(async scope =>
        {
            var digest = (await Seen(office, code, office.Lan))
                .Papers.Last(paper => paper.Kind == kind)
                .Sha256;
            return (
                await scope
                    .GetRequiredService<FileStore>()
                    .Read(digest, TestContext.Current.CancellationToken)
            )!;
        });

    /// <summary>Of the conclusion as a paper.</summary>
    public static async Task<string> PaperText(InspectionOffice office, string code)
    {
        using var zip = new ZipArchive(
            new MemoryStream(await Content(office, code, PaperKind.Conclusion))
        );
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await reader.ReadToEndAsync();
    }

    public static Task<List<PersonId?>> Holders(InspectionOffice office, string code) =>
        office.Program.In(async scope =>
        {
            var id = await scope
                .GetRequiredService<AppDatabase>()
                .Set<Inspection>()
                .Where(one => one.Code == code)
                .Select(one => one.Id)
                .SingleAsync();
            return (
                await scope
                    .GetRequiredService<DutyReading>()
                    .OfSubject(id, office.Program.Now, CancellationToken.None)
            )
                .Where(duty => duty.State is DutyState.Open)
                .Select(duty => duty.Holder?.Person)
                .ToList();
        });

    /// <summary>A draft of one finding that names Bảo, who replies as do the unit.</summary>
    public static async Task<string> Sent(InspectionOffice office)
    {
        var code = await office.Decided(surprise: true);
        await office.Run<WriteFinding, WriteFindingRequest, int>(
            office.Finding(code, office.Bao),
            office.Lan
        );
        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), office.Lan);
        await office.Must<SendDraft, string>(code, office.Lan);
        return code;
    }

    public static Task Reply(InspectionOffice office, string code, Caller by, bool forUnit) =>
        office.Must<AnswerDraft, AnswerDraftRequest>(new(code, forUnit, [new(1, true, "")]), by);

    public static Task<int> Begun(InspectionOffice office, StepKind kind) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<InspectionStep>()
                .CountAsync(step => step.Kind == kind)
        );

    public static Task<string> Facts(InspectionOffice office) =>
        office.Program.In(async scope =>
            string.Join(
                '\n',
                await scope
                    .GetRequiredService<AppDatabase>()
                    .Set<Fact>()
                    .Where(fact => fact.Kind.StartsWith("inspections."))
                    .Select(fact => fact.Data)
                    .ToListAsync()
            )
        );

    public static async Task<string> Planned(InspectionOffice office)
    {
        var plan = (
            await office.Run<BeginPlan, BeginPlanRequest, string>(
                new(2026, office.Committee.Id),
                office.Hung
            )
        ).Value;
        (await office.Refused<ApprovePlan, string>(plan, office.Hung))!.Code.ShouldBe(
            "inspections-plan-is-empty"
        );
        await office.Must<AddPlanLine, AddPlanLineRequest>(
            new(plan, new(office.Organising.Id, InspectionAct.Inspection, 4, "Nhiều việc quá hạn")),
            office.Hung
        );
        (await Facts(office)).ShouldNotContain("Nhiều việc quá hạn");
        await office.Must<ApprovePlan, string>(plan, office.Hung);
        var request = new DecideInspectionRequest(
            InspectionAct.Inspection,
            false,
            office.Organising.Id,
            plan,
            1,
            InspectionOffice.Text(office.Lan, "")
        );
        var code = await office.Run<DecideInspection, DecideInspectionRequest, string>(
            request,
            office.Hung
        );
        (await office.Run<DecideInspection, DecideInspectionRequest, string>(request, office.Hung))
            .Refusal!.Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("line");
        return code.Value;
    }

    public static Task<Outcome<string>> Decide(InspectionOffice office, DecisionText text) =>
        office.Run<DecideInspection, DecideInspectionRequest, string>(
            new(InspectionAct.Inspection, false, office.Organising.Id, null, 0, text),
            office.Hung
        );

    public static Task<Outcome<InspectionView>> Look(
        InspectionOffice office,
        string code,
        Caller reader
    ) =>
        office.Program.In(scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            return scope
                .GetRequiredService<LookAtInspection>()
                .Find(code, reader, CancellationToken.None);
        });

    public static async Task<InspectionView> Seen(
        InspectionOffice office,
        string code,
        Caller reader
    ) => (await Look(office, code, reader)).Value;

    public static Task<long> Lines(InspectionOffice office, Caller reader) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            return (
                await scope.GetRequiredService<FindInspections>().Page(null, CancellationToken.None)
            ).Total;
        });

    /// <summary>The one that is open; nothing where none is.</summary>
    public static Task<(string Title, PersonId? Holder, DateOnly Due)> Duty(
        InspectionOffice office,
        string code
    ) =>
        office.Program.In(async scope =>
        {
            var id = await scope
                .GetRequiredService<AppDatabase>()
                .Set<Inspection>()
                .Where(one => one.Code == code)
                .Select(one => one.Id)
                .SingleAsync();
            var open = (
                await scope
                    .GetRequiredService<DutyReading>()
                    .OfSubject(id, office.Program.Now, CancellationToken.None)
            ).SingleOrDefault(duty => duty.State is DutyState.Open);
            return open is null
                ? ("", (PersonId?)null, default(DateOnly))
                : (open.Title, open.Holder!.Person, open.Due!.Value);
        });
}

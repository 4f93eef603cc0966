using System.Text;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Chutri.Testing;

namespace Chutri.Processes.Tests.Operations;

public sealed class DescribingTests
{
    [Theory, OnBothDatabases]
    public async Task A_process_without_a_step_is_not_published(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described([]);

        var published = await office.Run<PublishProcess, PublishProcessRequest, int>(
            new(code),
            office.Thanh
        );

        published.Refusal!.Fields.Single().Sentence.Vietnamese.ShouldContain("ít nhất một bước");
    }

    [Theory, OnBothDatabases]
    public async Task What_is_missing_is_said_at_its_step_until_the_process_can_be_published(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described([
            new("", "Duyệt đơn nghỉ"),
            ProcessOffice.Row("Ghi sổ", "role:clerk@unit:VP"),
        ]);

        var findings = await office.Findings(code);
        findings
            .Where(finding => finding.Element == "step-1")
            .Select(finding => finding.Code)
            .ShouldBe(
                ["no-holder", "no-authority", "no-responsibility", "no-deadline"],
                ignoreOrder: true
            );
        findings.ShouldContain(finding => finding.Code == "nobody-may");
        var refused = await office.Run<PublishProcess, PublishProcessRequest, int>(
            new(code),
            office.Thanh
        );
        refused.Refusal.ShouldNotBeNull().Fields.Count.ShouldBe(5);

        foreach (
            var (step, who) in new[] { ("step-1", "starter"), ("step-2", "role:head@unit:VP") }
        )
        {
            await office.Run<PutStep, PutStepRequest, string>(
                new(code, step, null, ProcessOffice.Row("Làm", who)),
                office.Thanh
            );
        }

        (await office.Findings(code)).Where(finding => finding.Stops).ShouldBeEmpty();
        var published = await office.Run<PublishProcess, PublishProcessRequest, int>(
            new(code),
            office.Thanh
        );
        published.Value.ShouldBe(1);
        (
            await office.Run<PublishProcess, PublishProcessRequest, int>(new(code), office.Thanh)
        ).Refusal!.Code.ShouldBe("processes-nothing-to-publish");
    }

    [Theory, OnBothDatabases]
    public async Task Its_name_and_what_is_promised_are_changed_in_the_drawing_too(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described(ProcessOffice.Leave);

        (
            await office.Run<ChangeProcess, ChangeProcessRequest, Done>(
                new(code, "Nghỉ việc riêng", WorkSpan.Days(2)),
                office.Thanh
            )
        ).Refusal.ShouldBeNull();

        var table = (await office.Model(code)).Table();
        (table.Title, table.Promise).ShouldBe(("Nghỉ việc riêng", WorkSpan.Days(2)));
        (await office.Findings(code)).ShouldContain(one => one.Code == "longer-than-promised");
    }

    [Theory, OnBothDatabases]
    public async Task Only_those_who_lead_the_unit_describe_its_processes_and_its_head_publishes(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described(ProcessOffice.Leave);

        var beside = await office.Run<PublishProcess, PublishProcessRequest, int>(
            new(code),
            office.Van
        );
        beside.Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        var officer = await office.Run<RemoveStep, OneStepRequest, Done>(
            new(code, "step-1"),
            office.Hoa
        );
        officer.Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (
            await office.Run<PublishProcess, PublishProcessRequest, int>(new(code), office.Linh)
        ).Refusal.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Rows_are_put_in_moved_and_taken_out_and_the_drawing_follows(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described(ProcessOffice.Leave);
        await office.Run<PutStep, PutStepRequest, string>(
            new(code, null, "step-1", ProcessOffice.Row("Kiểm tra đơn", "role:officer@unit:VP")),
            office.Thanh
        );
        await office.Run<MoveStep, OneStepRequest, Done>(new(code, "step-3"), office.Thanh);
        await office.Run<RemoveStep, OneStepRequest, Done>(new(code, "step-4"), office.Thanh);

        var model = await office.Model(code);
        model
            .Table()
            .Steps.Select(step => step.Name)
            .ShouldBe(["Viết đơn nghỉ", "Ghi sổ nghỉ phép", "Duyệt đơn nghỉ"]);
        model.Model.Diagrams.Single().First("BPMNPlane")!.All("BPMNShape").Count().ShouldBe(5);
        (
            await office.Run<MoveStep, OneStepRequest, Done>(new(code, "step-1"), office.Thanh)
        ).Refusal!.Code.ShouldBe("processes-branches");
    }

    [Theory, OnBothDatabases]
    public async Task What_is_taken_out_as_a_file_and_read_again_is_the_same_table(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described(ProcessOffice.Leave);
        var text = (await office.Model(code)).Write();
        var other = await office.Described([]);

        (await office.Draw(other, text, office.Thanh)).Refusal.ShouldBeNull();

        var (before, after) = (
            (await office.Model(code)).Table(),
            (await office.Model(other)).Table()
        );
        after.Steps.Select(Flat).ShouldBe(before.Steps.Select(Flat));
        (await office.Model(other)).Write().ShouldBe(text);

        static string Flat(StepRow step) =>
            string.Join(
                '|',
                step.Id,
                step.Name,
                step.Who,
                step.Provision,
                step.Within,
                string.Join(',', step.Fields.Select(one => one.Name + one.Kind + one.IsRequired)),
                string.Join(',', step.SendBackTo),
                string.Join(',', step.NotSameAs),
                step.MayEnd
            );
    }

    [Fact]
    public void A_broken_file_is_refused_with_all_that_is_wrong_and_the_lines()
    {
        const string broken = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x">
              <process id="p" isExecutable="true">
                <startEvent id="s" />
                <userTask id="a" />
                <userTask id="a" />
                <sequenceFlow id="f" sourceRef="s" targetRef="nowhere" />
              </process>
            </definitions>
            """;

        var refused = ModelForm.Parse("QTR-1", Encoding.UTF8.GetBytes(broken), "a.bpmn", "files");

        var said = refused.Refusal!.Fields.Select(one => one.Sentence.Vietnamese).ToList();
        said.Count.ShouldBe(2);
        said.ShouldAllBe(sentence => sentence.StartsWith("Dòng ", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task A_row_says_where_the_case_goes_by_what_was_filled_in_and_the_drawing_says_the_same(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described(ProcessOffice.Leave);
        IReadOnlyList<StepBranch> ways = [new("y_kien = \"Không\"", "step-1"), new(null, "step-3")];

        (
            await Put(
                office,
                code,
                ProcessOffice.Leave[1] with
                {
                    Branches = [new("y_kien >", null)],
                }
            )
        ).Refusal!.Fields.Count.ShouldBe(2);
        (
            await Put(office, code, ProcessOffice.Leave[1] with { Branches = ways })
        ).Refusal.ShouldBeNull();
        var table = (await office.Model(code)).Table();
        table.Step("step-2")!.Branches.ShouldBe(ways);
        await office.Draw(code, (await office.Model(code)).Write(), office.Thanh);
        (await office.Model(code)).Table().Step("step-2")!.Branches.ShouldBe(ways);
        (
            await office.Run<PublishProcess, PublishProcessRequest, int>(new(code), office.Thanh)
        ).Refusal.ShouldBeNull();

        var one = await office.Begun(code, office.Bao);
        await office.Write(one, office.Bao);
        await office.Complete(one, office.Van, ("y_kien", CaseValue.Of("Không")));
        (await office.At(one)).Step.Node.ShouldBe("step-1");

        (
            await Put(office, code, ProcessOffice.Leave[1] with { Branches = [] })
        ).Refusal.ShouldBeNull();
        (await office.Model(code)).Process.All("exclusiveGateway").ShouldBeEmpty();
    }

    private static Task<Outcome<string>> Put(ProcessOffice office, string code, StepRow row) =>
        office.Run<PutStep, PutStepRequest, string>(new(code, "step-2", null, row), office.Thanh);

    [Theory, OnBothDatabases]
    public async Task What_nobody_here_would_answer_is_kept_and_named_and_not_published(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described([ProcessOffice.Row("Làm", "starter")]);
        var model = await office.Model(code);
        var task = model.Process.Add("serviceTask", "robot");
        task["name"] = "Gửi sang hệ thống khác";
        (model.Process.All("sequenceFlow").First()["targetRef"], var rest) = ("robot", "step-1");
        var flow = model.Process.Add("sequenceFlow", "flow-9");
        (flow["sourceRef"], flow["targetRef"]) = ("robot", rest);
        model.Draw();

        (await office.Draw(code, model.Write(), office.Thanh)).Refusal.ShouldBeNull();

        (await office.Findings(code)).ShouldContain(finding =>
            finding.Stops && finding.Code == "not-carried-out" && finding.Element == "robot"
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_step_with_a_note_tied_to_it_is_taken_out_and_the_process_can_still_be_read(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described(ProcessOffice.Leave);
        var model = await office.Model(code);
        model.Process.Add("textAnnotation", "note");
        var tie = model.Process.Add("association", "tie");
        (tie["sourceRef"], tie["targetRef"]) = ("step-3", "note");
        (await office.Draw(code, model.Write(), office.Thanh)).Refusal.ShouldBeNull();

        (
            await office.Run<RemoveStep, OneStepRequest, Done>(new(code, "step-3"), office.Thanh)
        ).Refusal.ShouldBeNull();

        var after = await office.Model(code);
        after.Table().Steps.Count.ShouldBe(2);
        after.Model.Find("note").ShouldNotBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task A_form_from_a_file_that_nobody_could_fill_in_is_named_and_not_published(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var code = await office.Described([ProcessOffice.Row("Làm", "starter")]);
        var model = await office.Model(code);
        model.Put(
            model.Table().Steps[0] with
            {
                Fields =
                [
                    new("don", "Đơn", FieldKind.File, true, []),
                    new("anh", "Ảnh", FieldKind.File, true, []),
                    new("y_kien", "Ý kiến", FieldKind.Choice, true, []),
                ],
            }
        );
        (await office.Draw(code, model.Write(), office.Thanh)).Refusal.ShouldBeNull();

        (await office.Findings(code))
            .Count(one => one is { Code: "form-cannot-be-filled", Element: "step-1", Stops: true })
            .ShouldBe(2);
    }
}

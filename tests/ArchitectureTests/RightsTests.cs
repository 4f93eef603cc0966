using System.Reflection;
using Chutri.ArchitectureTests.Reading;
using Chutri.Docs;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.ArchitectureTests;

public sealed class RightsTests
{
    /// <summary>What everybody who is signed in does for oneself, also on a day without a post.</summary>
    private static readonly string[] Everybodys =
    [
        "AddPasskey", // a way into the own account
        "AskCorrection", // of what is held about oneself
        "ChangePassword", // the own password, which an administrator may have made known
        "ChooseLanguage", // the own language
        "ChoosePost", // only among the posts held today; without one there is nothing to choose
        "ComposeMail", // what a person was told, for that person
        "EndSession", // an own one
        "KeepEntries", // what one wrote oneself on a sheet that one took along
        "MakeToken", // only for a post held today
        "NoteInspectionLook",
        "NoteLimitedLook",
        "NoteReviewLook", // at what one is named for, as oneself
        "OpenFeed", // the address of the own calendar
        "ReadAllNotifications", // what one was told oneself
        "ReadFeed", // the own calendar, for oneself
        "ReadNotification", // also after the post has ended
        "RemovePasskey", // a lost device must be shut out also after the post has ended
        "RevokeToken", // an own token must be revocable also after the post has ended
        "SignOut", // whoever came in may leave
        "SignOutEverywhere", // and that everywhere
        "SwitchOffFeed", // the own address must be closable also after the post has ended
    ];

    [Fact]
    public void The_page_of_rights_lists_every_act_that_the_program_knows()
    {
        var page = Repository.Read("docs/rights.md");

        var acts = DeclaredActs().ToList();

        acts.Where(act => !page.Contains($"| `{act.Code}`", StringComparison.Ordinal))
            .Select(act => act.Code)
            .ShouldBeEmpty();
        acts.Count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void The_act_of_every_operation_is_in_the_table_of_rights()
    {
        using var program = new WholeProgram();
        var table = program.Acts.Select(act => act.Code).ToHashSet();

        program
            .Operations.Where(pair => !table.Contains(pair.Act.Code))
            .Select(pair => $"{pair.Operation.Name}: {pair.Act.Code}")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_operation_refuses_somebody_who_holds_no_post()
    {
        using var program = new WholeProgram();
        var outsider = new Caller
        {
            Name = "Người ngoài",
            Person = PersonId.New(),
            Door = Door.Api,
        };
        var allowed = new List<string>();
        foreach (var (operation, act) in program.Operations)
        {
            if (outsider.Has(act))
            {
                allowed.Add(operation.Name);
                continue;
            }

            var refusal = await RunByRunner(program, operation, outsider);
            refusal.ShouldNotBeNull(operation.Name);
            refusal.Code.ShouldBe("role-may-not", operation.Name);
        }

        allowed.Order(StringComparer.Ordinal).ShouldBe(Everybodys);
    }

    /// <summary>Without a request: whoever may not is refused before it is looked at.</summary>
    private static async Task<Refusal?> RunByRunner(
        WholeProgram program,
        Type operation,
        Caller caller
    )
    {
        var face = operation
            .GetInterfaces()
            .Single(one =>
                one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IOperation<,>)
            );
        var run = typeof(OperationRunner)
            .GetMethods()
            .Single(one =>
                one.Name is nameof(OperationRunner.Run)
                && one.GetParameters()[1].ParameterType.IsGenericParameter
            )
            .MakeGenericMethod(face.GetGenericArguments());
        var running = (Task)
            run.Invoke(
                program.Scope.GetRequiredService<OperationRunner>(),
                [
                    program.Scope.GetRequiredService(operation),
                    null,
                    caller,
                    TestContext.Current.CancellationToken,
                ]
            )!;
        await running;
        var outcome = running.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(running)!;
        return (Refusal?)
            outcome.GetType().GetProperty(nameof(Outcome<>.Refusal))!.GetValue(outcome);
    }

    private static IEnumerable<Act> DeclaredActs() =>
        Compiled
            .Written(Compiled.Application)
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type =>
                type.GetProperties(
                        BindingFlags.Static
                            | BindingFlags.Public
                            | BindingFlags.NonPublic
                            | BindingFlags.DeclaredOnly
                    )
                    .Where(property => property.PropertyType == typeof(Act))
                    .Select(property => property.GetValue(null))
                    .Concat(
                        type.GetFields(
                                BindingFlags.Static
                                    | BindingFlags.Public
                                    | BindingFlags.NonPublic
                                    | BindingFlags.DeclaredOnly
                            )
                            .Where(field => field.FieldType == typeof(Act))
                            .Select(field => field.GetValue(null))
                    )
            )
            .OfType<Act>()
            .DistinctBy(act => act.Code);
}

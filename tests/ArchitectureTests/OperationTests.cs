using System.Text.Json;
using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;
using Chutri.ArchitectureTests.Violations;
using Chutri.Docs;
using Chutri.Platform;

namespace Chutri.ArchitectureTests;

public sealed class OperationTests
{
    [Fact]
    public void Every_operation_is_offered_by_the_program()
    {
        using var program = new WholeProgram();
        var offered = program.Operations.Select(pair => pair.Operation).ToHashSet();

        Compiled
            .Written(Compiled.Application)
            .Where(type => OperationsAreNamed.IsOperation(type) && !offered.Contains(type))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_operation_has_a_test_that_names_it() =>
        OperationsAreNamed
            .WithoutTest(
                Compiled.Written(Compiled.Application).Where(OperationsAreNamed.IsOperation),
                Repository
                    .Files("tests", "*.cs")
                    .Where(file =>
                        !file.Path.StartsWith("tests/ArchitectureTests/", StringComparison.Ordinal)
                    )
            )
            .ShouldBeEmpty();

    /// <summary>docs/decisions/0003: side by side they would all change the row of the same counter.</summary>
    [Fact]
    public void Acts_that_take_running_numbers_follow_one_another() =>
        NumbersInTurn
            .OutOfTurn(
                Compiled
                    .Written(Compiled.Application)
                    .Where(OperationsAreNamed.IsOperation)
                    // Accepts every day, and opens the next occurrence (with its number) of recurring work only.
                    .Where(type => type.Name is not "AcceptResult")
            )
            .ShouldBeEmpty();

    [Fact]
    public void An_act_that_takes_numbers_out_of_turn_is_found() =>
        NumbersInTurn
            .OutOfTurn([typeof(AskWithoutAnyTest), typeof(NumberOutOfTurn)])
            .ShouldBe([typeof(NumberOutOfTurn).FullName!]);

    [Fact]
    public void An_operation_without_a_test_is_found() =>
        OperationsAreNamed
            .WithoutTest(
                [typeof(AskWithoutAnyTest)],
                [new SourceFile("tests/Other.cs", "Asks(\"AskWithout\"); AskWithoutAnyTestAtAll()")]
            )
            .ShouldBe([typeof(AskWithoutAnyTest).FullName!]);

    /// <summary>docs/decisions/0022: a request sent again is answered from the kept result.</summary>
    [Fact]
    public void What_an_operation_gives_can_be_kept_and_read_again()
    {
        using var program = new WholeProgram();
        var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var results = program
            .Operations.Where(pair => !pair.Operation.IsAssignableTo(typeof(ILook)))
            .Select(pair =>
                pair
                    .Operation.GetInterfaces()
                    .Single(face => face.Name == typeof(IOperation<,>).Name)
                    .GetGenericArguments()[1]
            )
            .Distinct()
            .ToList();

        results.Count.ShouldBeGreaterThan(10);
        foreach (var result in results)
        {
            var written = JsonSerializer.Serialize(RefusalSamples.Value(result), result, json);
            var read = JsonSerializer.Deserialize(written, result, json);
            JsonSerializer.Serialize(read, result, json).ShouldBe(written, result.FullName);
        }
    }

    /// <summary>docs/how-a-change-flows.md: now is one value, given by the runner.</summary>
    [Fact]
    public void No_operation_asks_what_time_it_is() =>
        OperationsAreNamed
            .WithAClock(
                Compiled.Written(Compiled.Application).Where(OperationsAreNamed.IsOperation)
            )
            .ShouldBeEmpty();

    [Fact]
    public void An_operation_with_a_clock_of_its_own_is_found() =>
        OperationsAreNamed
            .WithAClock([typeof(AskTheClock), typeof(AskWithoutAnyTest)])
            .ShouldBe([typeof(AskTheClock).FullName!]);

    [Fact]
    public void The_code_of_an_act_has_one_meaning()
    {
        using var program = new WholeProgram();

        OperationsAreNamed
            .OfTwoMeanings(program.Operations.Select(pair => pair.Act))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Two_acts_under_one_code_or_one_name_are_found() =>
        OperationsAreNamed
            .OfTwoMeanings([Acts.First, Acts.First, Acts.SameCode, Acts.SameName])
            .ShouldBe([
                "the code duties.ask is given to 2 acts",
                "“hỏi” is the name of duties.ask, duties.request",
            ]);

    [Fact]
    public void A_refusal_has_a_code_of_its_own_that_names_its_module()
    {
        var files = Repository.Files("src", "*.cs");

        RefusalCodes.SaidTwice(files).ShouldBeEmpty();
        RefusalCodes.WithoutModule(files).ShouldBeEmpty();
        RefusalCodes.Count(files).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_refusal_code_said_twice_or_without_its_module_is_found()
    {
        SourceFile[] files = [Sources.CodeSaidHere, Sources.CodeSaidThereToo];

        RefusalCodes
            .SaidTwice(files)
            .ShouldBe([
                "duties-said-twice: src/modules/Duties/Model/Here.cs:1, src/modules/Duties/Model/There.cs:1",
            ]);
        RefusalCodes
            .WithoutModule(files)
            .ShouldBe(["nobody-knows-whose: src/modules/Duties/Model/Here.cs:3"]);
    }
}

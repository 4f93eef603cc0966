using System.Text;

namespace Chutri.ProcessEngine.Tests.Running;

/// <summary>
/// A process put together from blocks that are sound: in turn, chosen, at once, any of, again, inside, with a timer. With any join, branches
/// may come together at a gateway of another kind, and then many are not.
/// </summary>
internal sealed class RandomProcess(Random random, bool anyJoin = false)
{
    private readonly StringBuilder nodes = new();
    private readonly StringBuilder flows = new();
    private readonly List<string> steps = [];
    private int count;

    public string Lines()
    {
        nodes.AppendLine("start s").AppendLine("end e");
        var (first, last) = Block(3);
        flows.AppendLine($"s {first}").AppendLine($"{last} e");
        return nodes.ToString() + flows;
    }

    private (string First, string Last) Block(int depth) =>
        (depth == 0 ? 0 : random.Next(11)) switch
        {
            1 or 2 => InTurn(depth),
            3 => Branching("xor", depth),
            4 => Branching("and", depth),
            5 => Branching("or", depth),
            6 => Again(depth),
            7 => Inside(depth),
            8 => Timed(depth),
            9 => Several(),
            10 => Awaited(),
            _ => Step(),
        };

    private string Name(string kind) => $"{kind}{++count}";

    private string AnyKind() =>
        random.Next(3) switch
        {
            0 => "xor",
            1 => "and",
            _ => "or",
        };

    private (string, string) Step()
    {
        var name = Name("u");
        var back = steps.Count > 0 && random.Next(3) == 0 ? steps[random.Next(steps.Count)] : null;
        var acts = back is null
            ? "acts=pass-on+pause+consult"
            : $"acts=send-back+pass-on+pause sendBackTo={back}";
        nodes.AppendLine($"user {name} within=2wd {acts}");
        steps.Add(name);
        return (name, name);
    }

    private (string, string) Several()
    {
        var name = Name("u");
        nodes.AppendLine(
            $"user {name} within=2wd acts=pass-on {(random.Next(2) == 0 ? "each" : "each-in-turn")}:ds"
        );
        return (name, name);
    }

    private (string, string) Awaited()
    {
        var (gateway, message, timer, join) = (Name("w"), Name("c"), Name("t"), Name("j"));
        nodes
            .AppendLine($"events {gateway}")
            .AppendLine($"catch {message} message:{message}")
            .AppendLine($"catch {timer} timer:PT{random.Next(5, 40)}H")
            .AppendLine($"xor {join}");
        flows.AppendLine($"{gateway} {message} {join}").AppendLine($"{gateway} {timer} {join}");
        return (gateway, join);
    }

    private (string, string) InTurn(int depth)
    {
        var (first, middle) = Block(depth - 1);
        var (next, last) = Block(depth - 1);
        flows.AppendLine($"{middle} {next}");
        return (first, last);
    }

    private (string, string) Branching(string kind, int depth)
    {
        var (fork, join) = (Name("f"), Name("j"));
        nodes.AppendLine($"{kind} {fork}").AppendLine($"{(anyJoin ? AnyKind() : kind)} {join}");
        var branches = random.Next(2, 4);
        for (var branch = 0; branch < branches; branch++)
        {
            var (first, last) = Block(depth - 1);
            var condition =
                kind is "and" ? ""
                : branch == branches - 1 ? "!"
                : $" : n = {branch}" + (kind is "or" ? " or n > 5" : "");
            flows.AppendLine($"{fork} {first}{condition}").AppendLine($"{last} {join}");
        }

        return (fork, join);
    }

    private (string, string) Again(int depth)
    {
        var (before, after) = (Name("m"), Name("x"));
        nodes.AppendLine($"xor {before}").AppendLine($"xor {after}");
        var (first, last) = Block(depth - 1);
        var on = Step().Item1;
        flows
            .AppendLine($"{before} {first}")
            .AppendLine($"{last} {after}")
            .AppendLine($"{after} {before} : n = 7")
            .AppendLine($"{after} {on}!");
        return (before, on);
    }

    private (string, string) Inside(int depth)
    {
        var name = Name("p");
        nodes.AppendLine($"sub {name} {{");
        var (start, end) = (Name("s"), Name("e"));
        var outer = flows.ToString();
        flows.Clear();
        var kept = steps.ToList();
        steps.Clear();
        nodes.AppendLine($"start {start}").AppendLine($"end {end}");
        var (first, last) = Block(depth - 1);
        flows.AppendLine($"{start} {first}").AppendLine($"{last} {end}");
        nodes.Append(flows).AppendLine("}");
        flows.Clear().Append(outer);
        steps.Clear();
        steps.AddRange(kept);
        return (name, name);
    }

    private (string, string) Timed(int depth)
    {
        var (inside, _) = Inside(depth);
        var (timer, join) = (Name("b"), Name("j"));
        nodes
            .AppendLine($"on {timer} {inside} timer:PT{random.Next(5, 40)}H")
            .AppendLine($"xor {join}");
        var (first, last) = Block(0);
        flows
            .AppendLine($"{timer} {first}")
            .AppendLine($"{last} {join}")
            .AppendLine($"{inside} {join}");
        return (inside, join);
    }
}

using Chutri.Platform;

namespace Chutri.Organization.Model;

internal sealed partial class Structure
{
    /// <param name="Successors">The first one takes whoever is not placed elsewhere.</param>
    /// <param name="Head">Who heads the first successor; null = whoever heads it already, if anybody.</param>
    private sealed record Placing(
        ReorganizationPlan Plan,
        IReadOnlyList<Unit> Successors,
        PersonId? Head,
        string? HeadTitle
    )
    {
        public DateOnly On => Plan.On;

        public Unit Main => Successors[0];
    }

    private Refusal? EndPosts(ReorganizationPlan plan) =>
        HeldIn(plan.Ending, plan.On)
            .Select(post => End(post, plan))
            .FirstOrDefault(refusal => refusal is not null);

    /// <summary>Everybody moves with the same title and role, unless the unit goes on; heads become deputies unless named.</summary>
    private Refusal? MovePosts(Placing placing)
    {
        if (placing.Head is { } named && !IsAmongThem(named, placing))
        {
            return OrganizationRefusals.HeadNotAmongThem(placing.Main.Name);
        }

        foreach (
            var post in HeldIn(placing.Plan.Giving, placing.On)
                .Where(post => !Stays(post, placing.Plan))
                .ToList()
        )
        {
            if (Place(post, placing) is { } refusal)
            {
                return refusal;
            }
        }

        return placing.Head is { } head
            ? SetHead(head, placing) ?? CheckHeads(placing)
            : CheckHeads(placing);
    }

    private IReadOnlyList<StayingPost> Staying(ReorganizationPlan plan) =>
        [
            .. HeldIn(plan.Giving, plan.On)
                .Where(post => Stays(post, plan))
                .Select(post => new StayingPost(
                    post.Id,
                    post.Person,
                    people[post.Person],
                    post.Unit,
                    units[post.Unit].Name,
                    post.Title,
                    post.Role
                )),
        ];

    /// <summary>The post's unit goes on, and nothing is said of the post but what it is already.</summary>
    private bool Stays(Post post, ReorganizationPlan plan) =>
        !plan.Ending.Contains(post.Unit)
        && plan.Choices.Where(choice => choice.Post == post.Id)
            .All(choice =>
                !choice.Ends
                && (choice.ToCode ?? units[post.Unit].Code) == units[post.Unit].Code
                && (choice.Title ?? post.Title) == post.Title
                && (choice.Role ?? post.Role) == post.Role
            );

    private Refusal? Place(Post post, Placing placing)
    {
        var choice = placing.Plan.Choices.FirstOrDefault(one => one.Post == post.Id);
        var until = post.Until;
        if (End(post, placing.Plan) is { } refusal)
        {
            return refusal;
        }

        if (choice?.Ends is true)
        {
            return null;
        }

        var target = placing.Main;
        if (choice?.ToCode is { } code)
        {
            var chosen = placing.Successors.FirstOrDefault(unit => unit.Code == code);
            if (chosen is null)
            {
                return OrganizationRefusals.NotASuccessor(code);
            }

            target = chosen;
        }

        var role =
            choice?.Role
            ?? (
                post.Role is Role.Head && target.Id != post.Unit && post.Person != placing.Head
                    ? Role.Deputy
                    : post.Role
            );
        var title =
            choice?.Title
            ?? (
                post.Role is Role.Head && role is Role.Deputy
                    ? HeadTitles.Deputy(post.Title)
                    : post.Title
            );
        var over =
            post.Over is { } held && placing.Plan.Giving.Contains(held)
                ? held == post.Unit
                    ? target.Id
                    : placing.Main.Id
                : post.Over;
        Appoint(
            Post.Of(post.Person, target.Id, title, role, over, placing.On, until),
            target,
            placing.Plan
        );
        return null;
    }

    /// <summary>The named person heads the successor; whoever headed it until then becomes a deputy.</summary>
    private Refusal? SetHead(PersonId head, Placing placing)
    {
        var unit = placing.Main;
        foreach (
            var before in HeldIn([unit.Id], placing.On)
                .Where(post => post.Role is Role.Head)
                .ToList()
        )
        {
            if (before.Person == head)
            {
                continue;
            }

            var until = before.Until;
            if (End(before, placing.Plan) is { } refusal)
            {
                return refusal;
            }

            Appoint(
                Post.Of(
                    before.Person,
                    unit.Id,
                    HeadTitles.Deputy(before.Title),
                    Role.Deputy,
                    before.Over,
                    placing.On,
                    until
                ),
                unit,
                placing.Plan
            );
        }

        if (
            InSuccessor(unit.Id, placing.On)
                .Any(post => post.Role is Role.Head && post.Person == head)
        )
        {
            return null;
        }

        var own = InSuccessor(unit.Id, placing.On).FirstOrDefault(post => post.Person == head);
        if (own is null)
        {
            return OrganizationRefusals.HeadNotAmongThem(unit.Name);
        }

        var ownUntil = own.Until;
        var title = placing.HeadTitle ?? FormerHeadTitle(placing) ?? own.Title;
        if (appointed.Remove(own))
        {
            facts.RemoveAll(fact => fact is PostAppointed told && told.Post == own.Id);
        }
        else if (End(own, placing.Plan) is { } refusal)
        {
            return refusal;
        }

        Appoint(
            Post.Of(head, unit.Id, title, Role.Head, unit.Id, placing.On, ownUntil),
            unit,
            placing.Plan
        );
        return null;
    }

    private Refusal? CheckHeads(Placing placing) =>
        placing
            .Successors.Where(unit =>
                InSuccessor(unit.Id, placing.On).Count(post => post.Role is Role.Head) > 1
            )
            .Select(unit => OrganizationRefusals.TwoHeads(unit.Name))
            .FirstOrDefault();

    /// <summary>Posts elsewhere whose role stands over a unit that ends: it stands over the successor from then on.</summary>
    private Refusal? RepointOver(UnitId successor, ReorganizationPlan plan)
    {
        foreach (
            var post in posts
                .Where(post => post.Over is { } over && plan.Ending.Contains(over))
                .Where(post => !plan.Ending.Contains(post.Unit) && HeldFrom(post, plan.On))
                .ToList()
        )
        {
            var until = post.Until;
            if (End(post, plan) is { } refusal)
            {
                return refusal;
            }

            var unit = units[post.Unit];
            Appoint(
                Post.Of(post.Person, post.Unit, post.Title, post.Role, successor, plan.On, until),
                unit,
                plan
            );
        }

        return null;
    }

    private void Appoint(Post post, Unit unit, ReorganizationPlan plan)
    {
        if (InSuccessor(unit.Id, plan.On).Any(held => SamePost(held, post)))
        {
            return;
        }

        appointed.Add(post);
        facts.Add(
            new PostAppointed(
                post.Id,
                post.Person,
                people[post.Person],
                unit.Id,
                unit.Name,
                post.Title,
                post.Role,
                plan.On,
                plan.Decision
            )
        );
    }

    private Refusal? End(Post post, ReorganizationPlan plan)
    {
        if (post.From >= plan.On)
        {
            return OrganizationRefusals.PostBeginsLater(people[post.Person], post.Title, post.From);
        }

        ended.Add(post);
        return Keep(
            post.EndOn(
                plan.On.AddDays(-1),
                people[post.Person],
                units[post.Unit].Name,
                plan.Decision
            )
        );
    }

    private bool IsAmongThem(PersonId person, Placing placing) =>
        HeldIn([.. placing.Plan.Giving, placing.Main.Id], placing.On)
            .Any(post =>
                post.Person == person
                && placing.Plan.Choices.FirstOrDefault(one => one.Post == post.Id)?.Ends is not true
            );

    private string? FormerHeadTitle(Placing placing) =>
        posts
            .Where(post => post.Role is Role.Head && post.ActiveOn(placing.On.AddDays(-1)))
            .Where(post => placing.Plan.Ending.Append(placing.Main.Id).Contains(post.Unit))
            .Select(post => post.Title)
            .FirstOrDefault();

    private IEnumerable<Post> HeldIn(IReadOnlyCollection<UnitId> inside, DateOnly on) =>
        posts.Where(post => inside.Contains(post.Unit) && HeldFrom(post, on));

    private IEnumerable<Post> InSuccessor(UnitId unit, DateOnly on) =>
        HeldIn([unit], on).Concat(appointed.Where(post => post.Unit == unit));

    private static bool IsHeadOn(Post post, DateOnly on) =>
        post.Role is Role.Head && HeldFrom(post, on);

    private static bool HeldFrom(Post post, DateOnly on) => post.Until is null || post.Until >= on;

    private static bool SamePost(Post held, Post asked) =>
        held.Person == asked.Person
        && held.Unit == asked.Unit
        && held.Title == asked.Title
        && held.Role == asked.Role
        && held.Over == asked.Over;
}

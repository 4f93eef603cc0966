using System.Linq.Expressions;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

internal static class PeopleQueries
{
    /// <summary>Those whose code or name holds all the words, with or without marks.</summary>
    public static IQueryable<Person> Named(this IQueryable<Person> people, string? words)
    {
        foreach (var word in SearchTerms.Of(words))
        {
            var pattern = LikePattern.Holding(word);
            people = people.Where(person =>
                EF.Functions.Like(person.Folded, pattern, LikePattern.Escape)
            );
        }

        return people;
    }

    public static IQueryable<Post> On(this IQueryable<Post> posts, DateOnly day) =>
        posts.Where(post => post.From <= day && (post.Until == null || post.Until >= day));

    /// <summary>Held on the day or later, as <see cref="PersonSummary.PostsFrom"/>.</summary>
    public static IQueryable<Post> HeldFrom(this IQueryable<Post> posts, DateOnly day) =>
        posts.Where(post => post.Until == null || post.Until >= day);

    public static Expression<Func<Post, PostSummary>> Summary { get; } =
        post => new PostSummary(
            post.Id,
            post.Person,
            post.Unit,
            post.Title,
            post.Role,
            post.Over,
            post.From,
            post.Until
        );

    public static PostSummary SummaryOf(Post post) =>
        new(
            post.Id,
            post.Person,
            post.Unit,
            post.Title,
            post.Role,
            post.Over,
            post.From,
            post.Until
        );
}

using System.Linq.Expressions;

namespace Chutri.Duties.Storage;

/// <summary>Puts conditions and projections together that were written apart.</summary>
internal static class SameParameter
{
    public static Expression<Func<T, bool>> Or<T>(
        this Expression<Func<T, bool>> one,
        Expression<Func<T, bool>> other
    ) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(one.Body, other.BodyFor(one.Parameters[0])),
            one.Parameters[0]
        );

    /// <summary>The body, speaking of the given parameter in place of its own.</summary>
    public static Expression BodyFor(this LambdaExpression lambda, ParameterExpression parameter) =>
        new Renamed(lambda.Parameters[0], parameter).Visit(lambda.Body);

    private sealed class Renamed(ParameterExpression from, ParameterExpression to)
        : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == from ? to : node;
    }
}

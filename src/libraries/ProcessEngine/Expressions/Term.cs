namespace Chutri.ProcessEngine.Expressions;

/// <summary>A part of an expression.</summary>
internal abstract record Term
{
    public abstract CaseValue Evaluate(Func<string, CaseValue> variable);

    public virtual IEnumerable<Term> Below => [];

    public IEnumerable<string> Names() =>
        this is Variable variable ? [variable.Name] : Below.SelectMany(term => term.Names());

    public sealed record Constant(CaseValue Value) : Term
    {
        public override CaseValue Evaluate(Func<string, CaseValue> variable) => Value;
    }

    public sealed record Variable(string Name) : Term
    {
        public override CaseValue Evaluate(Func<string, CaseValue> variable) => variable(Name);
    }

    public sealed record Negative(Term Of) : Term
    {
        public override IEnumerable<Term> Below => [Of];

        public override CaseValue Evaluate(Func<string, CaseValue> variable) =>
            Of.Evaluate(variable) is CaseValue.Number number
                ? CaseValue.Of(-number.Value)
                : CaseValue.Nothing;
    }

    public sealed record Calculation(char Sign, Term Left, Term Right) : Term
    {
        public override IEnumerable<Term> Below => [Left, Right];

        public override CaseValue Evaluate(Func<string, CaseValue> variable) =>
            Arithmetic.Calculate(Sign, Left.Evaluate(variable), Right.Evaluate(variable));
    }

    public sealed record Comparison(string Sign, Term Left, Term Right) : Term
    {
        public override IEnumerable<Term> Below => [Left, Right];

        public override CaseValue Evaluate(Func<string, CaseValue> variable) =>
            Arithmetic.Compare(Sign, Left.Evaluate(variable), Right.Evaluate(variable));
    }

    /// <summary>Three-valued: what is not known makes the whole unknown unless the other side decides.</summary>
    public sealed record Both(Term Left, Term Right) : Term
    {
        public override IEnumerable<Term> Below => [Left, Right];

        public override CaseValue Evaluate(Func<string, CaseValue> variable)
        {
            var (left, right) = (Left.Evaluate(variable), Right.Evaluate(variable));
            if (
                left is CaseValue.Truth { Value: false }
                || right is CaseValue.Truth { Value: false }
            )
            {
                return CaseValue.Of(false);
            }

            return left.IsTrue && right.IsTrue ? CaseValue.Of(true) : CaseValue.Nothing;
        }
    }

    public sealed record Either(Term Left, Term Right) : Term
    {
        public override IEnumerable<Term> Below => [Left, Right];

        public override CaseValue Evaluate(Func<string, CaseValue> variable)
        {
            var (left, right) = (Left.Evaluate(variable), Right.Evaluate(variable));
            if (left.IsTrue || right.IsTrue)
            {
                return CaseValue.Of(true);
            }

            return left is CaseValue.Truth && right is CaseValue.Truth
                ? CaseValue.Of(false)
                : CaseValue.Nothing;
        }
    }

    public sealed record Choice(Term If, Term Then, Term Else) : Term
    {
        public override IEnumerable<Term> Below => [If, Then, Else];

        public override CaseValue Evaluate(Func<string, CaseValue> variable) =>
            If.Evaluate(variable).IsTrue ? Then.Evaluate(variable) : Else.Evaluate(variable);
    }

    public sealed record Call(string Function, IReadOnlyList<Term> Arguments) : Term
    {
        public override IEnumerable<Term> Below => Arguments;

        public override CaseValue Evaluate(Func<string, CaseValue> variable) =>
            Functions.Call(Function, [.. Arguments.Select(term => term.Evaluate(variable))]);
    }

    public sealed record ListOf(IReadOnlyList<Term> Items) : Term
    {
        public override IEnumerable<Term> Below => Items;

        public override CaseValue Evaluate(Func<string, CaseValue> variable) =>
            CaseValue.Of(Items.Select(term => term.Evaluate(variable)));
    }
}

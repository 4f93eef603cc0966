using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    search = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_signed_in_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: true
                    ),
                    security_stamp = table.Column<string>(
                        type: "TEXT",
                        maxLength: 60,
                        nullable: false
                    ),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    failed_tries = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_out_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    locked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    locked_because = table.Column<string>(
                        type: "TEXT",
                        maxLength: 500,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts_accounts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "accounts_first_start",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts_first_start", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "accounts_protection_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts_protection_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rightful_unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    sent_back_reason = table.Column<string>(
                        type: "TEXT",
                        maxLength: 2000,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    work = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    deliverable = table.Column<string>(
                        type: "TEXT",
                        maxLength: 1000,
                        nullable: false
                    ),
                    authority = table.Column<string>(
                        type: "TEXT",
                        maxLength: 1000,
                        nullable: false
                    ),
                    lead_unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    accountable = table.Column<Guid>(type: "TEXT", nullable: false),
                    accountable_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    issuer_unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer_person = table.Column<Guid>(type: "TEXT", nullable: true),
                    issuer_post = table.Column<Guid>(type: "TEXT", nullable: true),
                    issuer_signature = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: false
                    ),
                    supervising_leader = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_kind = table.Column<string>(
                        type: "TEXT",
                        maxLength: 40,
                        nullable: false
                    ),
                    source_document = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_version = table.Column<int>(type: "INTEGER", nullable: true),
                    source_provision_path = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: true
                    ),
                    source_start = table.Column<int>(type: "INTEGER", nullable: true),
                    source_end = table.Column<int>(type: "INTEGER", nullable: true),
                    source_citation = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: false
                    ),
                    source_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source_quote = table.Column<string>(
                        type: "TEXT",
                        maxLength: 20000,
                        nullable: false
                    ),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    continuing = table.Column<bool>(type: "INTEGER", nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    acknowledged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paused_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    last_step_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_step_by = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    series = table.Column<Guid>(type: "TEXT", nullable: true),
                    occurrence = table.Column<int>(type: "INTEGER", nullable: false),
                    recurrence = table.Column<string>(type: "TEXT", nullable: true),
                    period_ends = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_opened = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_assignments", x => x.id);
                    table.CheckConstraint(
                        "ck_assignments_assignments_cites_a_source",
                        "source_citation <> '' and source_quote <> '' and (source_kind <> 'Provision'\nor (source_document is not null and source_version is not null and source_provision_path is not null))"
                    );
                    table.CheckConstraint(
                        "ck_assignments_assignments_not_own_part",
                        "parent is null or parent <> id"
                    );
                    table.CheckConstraint(
                        "ck_assignments_assignments_occurrence",
                        "occurrence >= 1"
                    );
                    table.CheckConstraint(
                        "ck_assignments_assignments_paused_with_lead",
                        "paused_since is null or state in ('Issued', 'Underway')"
                    );
                    table.ForeignKey(
                        name: "fk_assignments_assignments_assignments_assignments_parent",
                        column: x => x.parent,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_assignments_assignments_assignments_assignments_series",
                        column: x => x.series,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    document_version = table.Column<int>(type: "INTEGER", nullable: false),
                    provision_path = table.Column<string>(type: "TEXT", nullable: false),
                    citation_vietnamese = table.Column<string>(type: "TEXT", nullable: false),
                    citation_english = table.Column<string>(type: "TEXT", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    end = table.Column<int>(type: "INTEGER", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: false),
                    lead_as_written = table.Column<string>(type: "TEXT", nullable: true),
                    cooperating_as_written = table.Column<string>(type: "TEXT", nullable: true),
                    confidence = table.Column<double>(type: "REAL", nullable: false),
                    doubts = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    leads = table.Column<string>(type: "TEXT", nullable: false),
                    accountable = table.Column<Guid>(type: "TEXT", nullable: true),
                    cooperating = table.Column<string>(type: "TEXT", nullable: false),
                    deadline = table.Column<string>(type: "TEXT", nullable: true),
                    deliverable = table.Column<string>(type: "TEXT", nullable: true),
                    authority = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    issued_as = table.Column<string>(type: "TEXT", nullable: false),
                    merged_into = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_proposals", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_set_aside",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    document_version = table.Column<int>(type: "INTEGER", nullable: false),
                    provision_path = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_set_aside", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "documents_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outside = table.Column<bool>(type: "INTEGER", nullable: false),
                    entry_year = table.Column<int>(type: "INTEGER", nullable: false),
                    entry_number = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    number_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    term_from = table.Column<int>(type: "INTEGER", nullable: true),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    issuer_key = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: false
                    ),
                    issuing_unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    signer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    key_by_issuer = table.Column<string>(
                        type: "TEXT",
                        maxLength: 400,
                        nullable: true
                    ),
                    key_by_unit = table.Column<string>(
                        type: "TEXT",
                        maxLength: 120,
                        nullable: true
                    ),
                    search = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    current_version = table.Column<int>(type: "INTEGER", nullable: false),
                    secrecy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    handled_at = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents_documents", x => x.id);
                    table.CheckConstraint(
                        "ck_documents_stub_holds_no_content",
                        "state <> 'HandledOutside' or (outside and subject = '' and signer = '' and current_version = 0 and secrecy is not null)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    folded = table.Column<string>(type: "TEXT", maxLength: 1100, nullable: false),
                    url = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead_unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    accountable = table.Column<Guid>(type: "TEXT", nullable: true),
                    owed_to_unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    owed_to_person = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bucket = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder_unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    holder_person = table.Column<Guid>(type: "TEXT", nullable: true),
                    next = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    held_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    holding_number = table.Column<int>(type: "INTEGER", nullable: false),
                    passed_why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    passed_note = table.Column<string>(
                        type: "TEXT",
                        maxLength: 2000,
                        nullable: true
                    ),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    handed_in_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deadline = table.Column<string>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    original_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    measured_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties_duties", x => x.id);
                    table.CheckConstraint(
                        "ck_duties_duties_closed_day",
                        "(closed_at is null) = (closed_on is null)"
                    );
                    table.CheckConstraint(
                        "ck_duties_duties_closed_has_moment",
                        "(state in ('Open', 'Paused')) = (closed_at is null)"
                    );
                    table.CheckConstraint(
                        "ck_duties_duties_deadline_kept",
                        "(deadline is null) = (due is null) and (due is null) = (original_due is null)"
                    );
                    table.CheckConstraint(
                        "ck_duties_duties_holding_order",
                        "holding_number >= 1 and held_since >= opened_at and (closed_at is null or closed_at >= held_since)"
                    );
                    table.CheckConstraint(
                        "ck_duties_duties_one_accountable",
                        "kind <> 'Assignment' or accountable is not null"
                    );
                    table.CheckConstraint(
                        "ck_duties_duties_open_has_holder",
                        "(state in ('Open', 'Paused')) = (holder_unit is not null)"
                    );
                    table.CheckConstraint(
                        "ck_duties_duties_open_has_step",
                        "(closed_at is null) = (next is not null)"
                    );
                    table.CheckConstraint(
                        "ck_duties_duties_person_in_unit",
                        "holder_person is null or holder_unit is not null"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_source_summary",
                columns: table => new
                {
                    source = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bucket = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_duties_source_summary",
                        x => new
                        {
                            x.source,
                            x.unit,
                            x.due,
                            x.bucket,
                            x.kind,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_summary",
                columns: table => new
                {
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bucket = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_duties_summary",
                        x => new
                        {
                            x.unit,
                            x.due,
                            x.bucket,
                            x.kind,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_authorities",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_authorities", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_editions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    mark = table.Column<Guid>(type: "TEXT", nullable: false),
                    guarded = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_editions", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    read_by = table.Column<string>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_imports", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_people", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_reorganizations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    vietnamese = table.Column<string>(type: "TEXT", nullable: false),
                    english = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    problem_vietnamese = table.Column<string>(type: "TEXT", nullable: true),
                    problem_english = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_reorganizations", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    branch = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: false
                    ),
                    abbreviation = table.Column<string>(
                        type: "TEXT",
                        maxLength: 40,
                        nullable: true
                    ),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    successor = table.Column<Guid>(type: "TEXT", nullable: true),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_units", x => x.id);
                    table.CheckConstraint("ck_organization_units_not_own_parent", "parent <> id");
                    table.ForeignKey(
                        name: "fk_organization_units_organization_units_parent",
                        column: x => x.parent,
                        principalTable: "organization_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_organization_units_organization_units_successor",
                        column: x => x.successor,
                        principalTable: "organization_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_counters",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_counters", x => x.name);
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_facts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    door = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    data = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_facts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_files",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    kept_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_files", x => x.sha256);
                }
            );

            migrationBuilder.CreateTable(
                name: "accounts_reset_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts_reset_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_reset_links_accounts_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "accounts_tokens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    post = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_tokens_accounts_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_cooperating_units",
                columns: table => new
                {
                    assignment = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_assignments_cooperating_units",
                        x => new { x.assignment, x.unit }
                    );
                    table.ForeignKey(
                        name: "fk_assignments_cooperating_units_assignments_assignments_assignment",
                        column: x => x.assignment,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_cooperation_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    assignment = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: true
                    ),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_cooperation_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_assignments_cooperation_requests_assignments_assignments_assignment",
                        column: x => x.assignment,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assignment = table.Column<Guid>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    despite_open_parts = table.Column<string>(
                        type: "TEXT",
                        maxLength: 2000,
                        nullable: true
                    ),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    judged_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    judged_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: true
                    ),
                    judged_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "fk_assignments_deliveries_assignments_assignments_assignment",
                        column: x => x.assignment,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_extension_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assignment = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    due_before = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    new_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    progress = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: true
                    ),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_extension_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_assignments_extension_requests_assignments_assignments_assignment",
                        column: x => x.assignment,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_progress_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assignment = table.Column<Guid>(type: "TEXT", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: true),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_progress_reports", x => x.id);
                    table.CheckConstraint(
                        "ck_assignments_progress_reports_percent",
                        "percent is null or percent between 0 and 100"
                    );
                    table.ForeignKey(
                        name: "fk_assignments_progress_reports_assignments_assignments_assignment",
                        column: x => x.assignment,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "documents_versions",
                columns: table => new
                {
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    media_type = table.Column<string>(
                        type: "TEXT",
                        maxLength: 100,
                        nullable: false
                    ),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    imported_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    imported_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents_versions", x => new { x.document, x.number });
                    table.ForeignKey(
                        name: "fk_documents_versions_documents_documents_document",
                        column: x => x.document,
                        principalTable: "documents_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_holdings",
                columns: table => new
                {
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties_holdings", x => new { x.duty, x.sequence });
                    table.CheckConstraint(
                        "ck_duties_holdings_forward",
                        "until is null or until >= since"
                    );
                    table.CheckConstraint(
                        "ck_duties_holdings_says_why",
                        "(until is null) = (why is null)"
                    );
                    table.ForeignKey(
                        name: "fk_duties_holdings_duties_duties_duty",
                        column: x => x.duty,
                        principalTable: "duties_duties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_pauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    through_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    granted_by = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties_pauses", x => x.id);
                    table.CheckConstraint(
                        "ck_duties_pauses_forward",
                        "until is null or until >= since"
                    );
                    table.ForeignKey(
                        name: "fk_duties_pauses_duties_duties_duty",
                        column: x => x.duty,
                        principalTable: "duties_duties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    over = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_posts", x => x.id);
                    table.CheckConstraint(
                        "ck_organization_posts_ends_after_it_begins",
                        "\"until\" is null or \"until\" >= \"from\""
                    );
                    table.ForeignKey(
                        name: "fk_organization_posts_organization_people_person",
                        column: x => x.person,
                        principalTable: "organization_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_organization_posts_organization_units_over",
                        column: x => x.over,
                        principalTable: "organization_units",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_organization_posts_organization_units_unit",
                        column: x => x.unit,
                        principalTable: "organization_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_unit_lineage",
                columns: table => new
                {
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    ancestor = table.Column<Guid>(type: "TEXT", nullable: false),
                    distance = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_organization_unit_lineage",
                        x => new { x.unit, x.ancestor }
                    );
                    table.ForeignKey(
                        name: "fk_organization_unit_lineage_organization_units_ancestor",
                        column: x => x.ancestor,
                        principalTable: "organization_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_organization_unit_lineage_organization_units_unit",
                        column: x => x.unit,
                        principalTable: "organization_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_unit_names",
                columns: table => new
                {
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: false
                    ),
                    abbreviation = table.Column<string>(
                        type: "TEXT",
                        maxLength: 40,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_unit_names", x => new { x.unit, x.from });
                    table.ForeignKey(
                        name: "fk_organization_unit_names_organization_units_unit",
                        column: x => x.unit,
                        principalTable: "organization_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_unit_placements",
                columns: table => new
                {
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_organization_unit_placements",
                        x => new { x.unit, x.from }
                    );
                    table.ForeignKey(
                        name: "fk_organization_unit_placements_organization_units_parent",
                        column: x => x.parent,
                        principalTable: "organization_units",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_organization_unit_placements_organization_units_unit",
                        column: x => x.unit,
                        principalTable: "organization_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_fact_subjects",
                columns: table => new
                {
                    fact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_platform_fact_subjects",
                        x => new { x.subject, x.fact_id }
                    );
                    table.ForeignKey(
                        name: "fk_platform_fact_subjects_platform_facts_fact_id",
                        column: x => x.fact_id,
                        principalTable: "platform_facts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_evidence_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assignment = table.Column<Guid>(type: "TEXT", nullable: false),
                    delivery = table.Column<Guid>(type: "TEXT", nullable: true),
                    request = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    media_type = table.Column<string>(
                        type: "TEXT",
                        maxLength: 150,
                        nullable: false
                    ),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_evidence_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_assignments_evidence_files_assignments_assignments_assignment",
                        column: x => x.assignment,
                        principalTable: "assignments_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_assignments_evidence_files_assignments_cooperation_requests_request",
                        column: x => x.request,
                        principalTable: "assignments_cooperation_requests",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_assignments_evidence_files_assignments_deliveries_delivery",
                        column: x => x.delivery,
                        principalTable: "assignments_deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "documents_provisions",
                columns: table => new
                {
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    end = table.Column<int>(type: "INTEGER", nullable: false),
                    parent = table.Column<int>(type: "INTEGER", nullable: true),
                    demands = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_documents_provisions",
                        x => new
                        {
                            x.document,
                            x.version,
                            x.ordinal,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_documents_provisions_documents_versions_document_version",
                        columns: x => new { x.document, x.version },
                        principalTable: "documents_versions",
                        principalColumns: new[] { "document", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "documents_read_tasks",
                columns: table => new
                {
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    task = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_documents_read_tasks",
                        x => new
                        {
                            x.document,
                            x.version,
                            x.ordinal,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_documents_read_tasks_documents_versions_document_version",
                        columns: x => new { x.document, x.version },
                        principalTable: "documents_versions",
                        principalColumns: new[] { "document", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "documents_readings",
                columns: table => new
                {
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    reader = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    header = table.Column<string>(type: "TEXT", nullable: false),
                    people = table.Column<string>(type: "TEXT", nullable: false),
                    targets = table.Column<string>(type: "TEXT", nullable: false),
                    found = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents_readings", x => new { x.document, x.version });
                    table.ForeignKey(
                        name: "fk_documents_readings_documents_versions_document_version",
                        columns: x => new { x.document, x.version },
                        principalTable: "documents_versions",
                        principalColumns: new[] { "document", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "documents_references",
                columns: table => new
                {
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    in_version = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    other_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    end = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    target = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_documents_references",
                        x => new
                        {
                            x.document,
                            x.in_version,
                            x.ordinal,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_documents_references_documents_documents_target",
                        column: x => x.target,
                        principalTable: "documents_documents",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_documents_references_documents_versions_document_in_version",
                        columns: x => new { x.document, x.in_version },
                        principalTable: "documents_versions",
                        principalColumns: new[] { "document", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_accounts_locked_at_user_name",
                table: "accounts_accounts",
                columns: new[] { "locked_at", "user_name" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_accounts_person",
                table: "accounts_accounts",
                column: "person",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_accounts_user_name",
                table: "accounts_accounts",
                column: "user_name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_reset_links_account",
                table: "accounts_reset_links",
                column: "account"
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_reset_links_hash",
                table: "accounts_reset_links",
                column: "hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_tokens_account_made_at",
                table: "accounts_tokens",
                columns: new[] { "account", "made_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_tokens_hash",
                table: "accounts_tokens",
                column: "hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_accountable",
                table: "assignments_assignments",
                column: "accountable"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_code",
                table: "assignments_assignments",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_duty",
                table: "assignments_assignments",
                column: "duty",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_issuer_unit",
                table: "assignments_assignments",
                column: "issuer_unit"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_lead_unit_id",
                table: "assignments_assignments",
                columns: new[] { "lead_unit", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_parent",
                table: "assignments_assignments",
                column: "parent"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_period_ends",
                table: "assignments_assignments",
                column: "period_ends",
                filter: "period_ends is not null and not next_opened"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_series_occurrence",
                table: "assignments_assignments",
                columns: new[] { "series", "occurrence" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_source_document_source_provision_path",
                table: "assignments_assignments",
                columns: new[] { "source_document", "source_provision_path" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_assignments_state_id",
                table: "assignments_assignments",
                columns: new[] { "state", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_cooperating_units_unit",
                table: "assignments_cooperating_units",
                column: "unit"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_cooperation_requests_assignment_number",
                table: "assignments_cooperation_requests",
                columns: new[] { "assignment", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_cooperation_requests_duty",
                table: "assignments_cooperation_requests",
                column: "duty",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_cooperation_requests_unit_state",
                table: "assignments_cooperation_requests",
                columns: new[] { "unit", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_deliveries_assignment",
                table: "assignments_deliveries",
                column: "assignment",
                unique: true,
                filter: "verdict = 'Waiting'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_deliveries_assignment_id",
                table: "assignments_deliveries",
                columns: new[] { "assignment", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_evidence_files_assignment_id",
                table: "assignments_evidence_files",
                columns: new[] { "assignment", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_evidence_files_delivery",
                table: "assignments_evidence_files",
                column: "delivery"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_evidence_files_request",
                table: "assignments_evidence_files",
                column: "request"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_extension_requests_assignment",
                table: "assignments_extension_requests",
                column: "assignment",
                unique: true,
                filter: "state = 'Asked'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_extension_requests_assignment_id",
                table: "assignments_extension_requests",
                columns: new[] { "assignment", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_extension_requests_duty",
                table: "assignments_extension_requests",
                column: "duty",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_progress_reports_assignment_id",
                table: "assignments_progress_reports",
                columns: new[] { "assignment", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_proposals_document_document_version_start",
                table: "assignments_proposals",
                columns: new[] { "document", "document_version", "start" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_proposals_state_document",
                table: "assignments_proposals",
                columns: new[] { "state", "document" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_set_aside_document_document_version_provision_path",
                table: "assignments_set_aside",
                columns: new[] { "document", "document_version", "provision_path" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_entry",
                table: "documents_documents",
                columns: new[] { "direction", "outside", "entry_year", "entry_number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_issuer_key_sequence",
                table: "documents_documents",
                columns: new[] { "issuer_key", "sequence" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_key_by_issuer",
                table: "documents_documents",
                column: "key_by_issuer",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_key_by_unit",
                table: "documents_documents",
                column: "key_by_unit",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_kind_sequence",
                table: "documents_documents",
                columns: new[] { "kind", "sequence" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_number_key",
                table: "documents_documents",
                column: "number_key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_ordinal",
                table: "documents_documents",
                column: "ordinal"
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_sequence",
                table: "documents_documents",
                column: "sequence",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_state_sequence",
                table: "documents_documents",
                columns: new[] { "state", "sequence" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_documents_year_sequence",
                table: "documents_documents",
                columns: new[] { "year", "sequence" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_provisions_document_version_path",
                table: "documents_provisions",
                columns: new[] { "document", "version", "path" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_references_key",
                table: "documents_references",
                column: "key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_references_other_key",
                table: "documents_references",
                column: "other_key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_references_target",
                table: "documents_references",
                column: "target"
            );

            migrationBuilder.CreateIndex(
                name: "ix_documents_versions_sha256",
                table: "documents_versions",
                column: "sha256",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_accountable_measured_due",
                table: "duties_duties",
                columns: new[] { "accountable", "measured_due" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_folded_id",
                table: "duties_duties",
                columns: new[] { "folded", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_holder_person_measured_due",
                table: "duties_duties",
                columns: new[] { "holder_person", "measured_due" },
                filter: "closed_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_holder_unit_measured_due",
                table: "duties_duties",
                columns: new[] { "holder_unit", "measured_due" },
                filter: "closed_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_kind_bucket_measured_due_id",
                table: "duties_duties",
                columns: new[] { "kind", "bucket", "measured_due", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_kind_code_id",
                table: "duties_duties",
                columns: new[] { "kind", "code", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_kind_opened_at_id",
                table: "duties_duties",
                columns: new[] { "kind", "opened_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_lead_unit_kind_bucket_measured_due",
                table: "duties_duties",
                columns: new[] { "lead_unit", "kind", "bucket", "measured_due" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_measured_due_id",
                table: "duties_duties",
                columns: new[] { "measured_due", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_source_kind",
                table: "duties_duties",
                columns: new[] { "source", "kind" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_subject",
                table: "duties_duties",
                column: "subject"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_holdings_duty",
                table: "duties_holdings",
                column: "duty",
                unique: true,
                filter: "until is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_holdings_unit_since",
                table: "duties_holdings",
                columns: new[] { "unit", "since" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_pauses_duty",
                table: "duties_pauses",
                column: "duty",
                unique: true,
                filter: "until is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_source_summary_kind_bucket_source_due_count_unit",
                table: "duties_source_summary",
                columns: new[] { "kind", "bucket", "source", "due", "count", "unit" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_people_code",
                table: "organization_people",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_people_sort_key_code",
                table: "organization_people",
                columns: new[] { "sort_key", "code" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_posts_over",
                table: "organization_posts",
                column: "over"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_posts_person",
                table: "organization_posts",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_posts_unit_role",
                table: "organization_posts",
                columns: new[] { "unit", "role" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_reorganizations_state_on",
                table: "organization_reorganizations",
                columns: new[] { "state", "on" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_unit_lineage_ancestor",
                table: "organization_unit_lineage",
                column: "ancestor"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_unit_placements_parent",
                table: "organization_unit_placements",
                column: "parent"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_units_code",
                table: "organization_units",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_units_parent",
                table: "organization_units",
                column: "parent"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_units_successor",
                table: "organization_units",
                column: "successor"
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_fact_subjects_fact_id",
                table: "platform_fact_subjects",
                column: "fact_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_facts_kind_id",
                table: "platform_facts",
                columns: new[] { "kind", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_facts_person_id",
                table: "platform_facts",
                columns: new[] { "person", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_facts_unit_id",
                table: "platform_facts",
                columns: new[] { "unit", "id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "accounts_first_start");

            migrationBuilder.DropTable(name: "accounts_protection_keys");

            migrationBuilder.DropTable(name: "accounts_reset_links");

            migrationBuilder.DropTable(name: "accounts_tokens");

            migrationBuilder.DropTable(name: "assignments_cooperating_units");

            migrationBuilder.DropTable(name: "assignments_evidence_files");

            migrationBuilder.DropTable(name: "assignments_extension_requests");

            migrationBuilder.DropTable(name: "assignments_progress_reports");

            migrationBuilder.DropTable(name: "assignments_proposals");

            migrationBuilder.DropTable(name: "assignments_set_aside");

            migrationBuilder.DropTable(name: "documents_provisions");

            migrationBuilder.DropTable(name: "documents_read_tasks");

            migrationBuilder.DropTable(name: "documents_readings");

            migrationBuilder.DropTable(name: "documents_references");

            migrationBuilder.DropTable(name: "duties_holdings");

            migrationBuilder.DropTable(name: "duties_pauses");

            migrationBuilder.DropTable(name: "duties_source_summary");

            migrationBuilder.DropTable(name: "duties_summary");

            migrationBuilder.DropTable(name: "organization_authorities");

            migrationBuilder.DropTable(name: "organization_editions");

            migrationBuilder.DropTable(name: "organization_imports");

            migrationBuilder.DropTable(name: "organization_posts");

            migrationBuilder.DropTable(name: "organization_reorganizations");

            migrationBuilder.DropTable(name: "organization_unit_lineage");

            migrationBuilder.DropTable(name: "organization_unit_names");

            migrationBuilder.DropTable(name: "organization_unit_placements");

            migrationBuilder.DropTable(name: "platform_counters");

            migrationBuilder.DropTable(name: "platform_fact_subjects");

            migrationBuilder.DropTable(name: "platform_files");

            migrationBuilder.DropTable(name: "accounts_accounts");

            migrationBuilder.DropTable(name: "assignments_cooperation_requests");

            migrationBuilder.DropTable(name: "assignments_deliveries");

            migrationBuilder.DropTable(name: "documents_versions");

            migrationBuilder.DropTable(name: "duties_duties");

            migrationBuilder.DropTable(name: "organization_people");

            migrationBuilder.DropTable(name: "organization_units");

            migrationBuilder.DropTable(name: "platform_facts");

            migrationBuilder.DropTable(name: "assignments_assignments");

            migrationBuilder.DropTable(name: "documents_documents");
        }
    }
}

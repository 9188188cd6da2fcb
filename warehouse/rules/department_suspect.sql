-- id: department_suspect
-- title: 主管部门疑似填错
-- category: 跨文档
-- scope: 文字说到另一个部门工作的表：同一份文档里的另一个主管部门，另一个局委，或者项目名称说的是别的部门的事
-- by: document
-- basis: 项目名称、目标和指标所说的工作应属于表头所填的部门；经办、会同、批复一类的提法，财政、发改、审计一类各部门都打交道的机关不算；只从所说的事判断时，三处说的都是别的部门的事、没有一处是本部门的事才算，帮扶、共建除外
-- since: 0.1
-- version: 4
with forms as (
    select evaluation_key, document_key, department, implementing_unit, core_of_body(department) as core, core_of_body(implementing_unit) as unit_core, project_name,
           goal_expected, goal_actual, coalesce(cell_at(cells, 'department'), location) as location
    from fct_evaluation
    where department is not null
),

others as (
    select document_key, core, min(department) as department
    from forms
    where length(core) >= 2 and core not in (select word from reference.body_works where kind <> 'own')
    group by document_key, core
),

texts as (
    select evaluation_key, unnest([project_name, goal_expected, goal_actual]) as text from forms
    union all
    select evaluation_key, unnest([level3, target, actual]) from fct_indicator_score
),

-- 会同教育局 and 经教育局批准 are no work of 教育局's.
told as (
    select distinct evaluation_key, compare_text(text) as text,
           regexp_replace(compare_text(text), '(?:会同|联合|配合|协助|经|报|按照?|根据|依据|落实|接受)[^,;。:、]{0,8}?[局委厅]|[^,;。:、]{0,12}[局委厅](?:督察|督查|检查|反馈|通报|下达|批复|考核|抽查|审查|指导|配合|协助|转发|移交|交办|转交|划转|委托|提供|拨付|审核|反映|供稿|供图|报送|推荐|协办|划定|划拨|移送|核定|确定|核对|共享|同步)', '', 'g') as acts
    from texts
    where text is not null
),

-- 水利局 and 水利工作领导小组 speak of a body; 财政资金 does not.
neighbours as (
    select f.evaluation_key, o.department as other, count(*) filter (regexp_matches(t.acts, regexp_escape(o.core) || '([局委办部厅]|[^,。;、:]{0,4}(领导小组|工作))')) as cells,
           bool_or(contains(t.text, f.core) or coalesce(contains(t.text, f.unit_core), false)) as is_own
    from forms as f
    join others as o on o.document_key = f.document_key and o.core <> f.core and o.core is distinct from f.unit_core
                        and not contains(f.core, o.core) and not contains(o.core, f.core)
    join told as t on t.evaluation_key = f.evaluation_key
    group by f.evaluation_key, o.department
    having cells > 0
),

-- A bureau that acts in the texts, and its work: 县教育局组织培训.
actors as (
    select evaluation_key, text, unnest(regexp_extract_all(acts, getvariable('acting_bodies'), 1)) as body
    from told
    where regexp_matches(acts, '[局委厅队会心院联]')
),

works as (
    select a.evaluation_key, w.work, a.body, a.text
    from (select *, unnest(regexp_extract_all(body, getvariable('body_works'))) as word from actors) as a
    join reference.body_works as w on w.word = a.word and w.kind = 'own'
),

-- A department whose work is known, and which does not pass on other departments' money. 镇人民政府 is no 民政.
owned as (
    select f.evaluation_key, list(w.work) as works, list(w.word) as words
    from (select distinct evaluation_key, unnest(regexp_extract_all(replace(compare_text(department), '人民政府', ''), getvariable('body_works'))) as word from forms) as f
    join reference.body_works as d on d.word = f.word
    join reference.body_works as w on w.work = d.work
    group by f.evaluation_key
    having bool_and(d.kind <> 'passing')
),

-- The department's own work may be told in any text, or be the unit's: 水利工程中心.
own as (
    select distinct t.evaluation_key
    from (select evaluation_key, text from told union all select evaluation_key, implementing_unit from forms where implementing_unit <> department) as t
    join (select evaluation_key, unnest(words) as word from owned) as o on o.evaluation_key = t.evaluation_key and contains(t.text, o.word)
    where t.evaluation_key in (select evaluation_key from works)
),

strangers as (
    select k.evaluation_key, min(k.body) as other, count(distinct k.text) as cells, bool_or(w.evaluation_key is not null) as is_own
    from works as k
    join owned as o on o.evaluation_key = k.evaluation_key and not list_contains(o.works, k.work)
    left join own as w on w.evaluation_key = k.evaluation_key
    group by k.evaluation_key, k.work
),

-- Things that are one work's and nobody else's: a 幼儿园 that 交通运输局 improves. The name is the plainest; a bureau that helps a village or a school
-- does so beside its work, and one word of its own work anywhere is enough to leave it alone.
named as (
    select f.evaluation_key, t.work
    from (select evaluation_key, unnest(regexp_extract_all(compare_text(project_name), getvariable('work_things'))) as word from forms) as f
    join reference.work_things as t on t.word = f.word and t.kind = 'thing'
    join owned as o on o.evaluation_key = f.evaluation_key and not list_contains(o.works, t.work)
    group by f.evaluation_key, t.work
),

things as (
    select n.evaluation_key, n.work || '部门' as other, count(distinct t.text) as cells, false as is_own
    from named as n
    join told as t on t.evaluation_key = n.evaluation_key
    join reference.work_things as w on w.work = n.work and w.kind = 'thing' and contains(t.text, w.word)
    where not exists (from told as s
                      join owned as o on o.evaluation_key = s.evaluation_key
                      join reference.work_things as b on list_contains(o.works, b.work) and (contains(s.text, b.word) or regexp_matches(s.text, '帮扶|驻村|结对|对口|共建|捐赠|援建|代建'))
                      where s.evaluation_key = n.evaluation_key)
          and exists (from owned as o join reference.work_things as b on list_contains(o.works, b.work) where o.evaluation_key = n.evaluation_key)
    group by n.evaluation_key, n.work
    having cells >= 3
),

judged as (
    select m.*, f.department, f.location, m.cells >= 2 and not m.is_own as is_suspect
    from (from neighbours union all by name from strangers union all by name from things) as m
    join forms as f on f.evaluation_key = m.evaluation_key
    qualify row_number() over (partition by m.evaluation_key order by m.cells >= 2 and not m.is_own desc, m.cells desc, m.other) = 1
),

final as (
    select evaluation_key, null::integer as row_no, 'department' as subject, case
               when is_own then 'pass' when is_suspect then 'fail' else 'undetermined' end as verdict,
           'info' as severity, department as printed, other as expected, case
               when is_own then null
               when is_suspect then '主管部门填的是“' || department || '”，而目标和指标说的是“' || other || '”的工作，请核对主管部门。'
               else '主管部门填的是“' || department || '”，文字里有一处说到“' || other || '”的工作，主管部门是否填对无法判断。'
           end as detail, location
    from judged
)

select * from final

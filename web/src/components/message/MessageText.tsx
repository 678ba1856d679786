import { parseInline, parseMessage, type Inline, type Line } from './markup';
import classes from './MessageText.module.css';

/** A text as WhatsApp shows it. Words of people are only ever text nodes. */
export function MessageText({ text }: { text: string }) {
  return (
    <div className={classes.text}>
      {parseMessage(text).map((line, at) => (
        <LineOfText key={at} line={line} />
      ))}
    </div>
  );
}

/** One line, such as a header. */
export function MessageLine({ text }: { text: string }) {
  return <Words inside={parseInline(text)} />;
}

function LineOfText({ line }: { line: Line }) {
  switch (line.kind) {
    case 'block':
      return <div className={classes.block}>{line.text}</div>;
    case 'quote':
      return (
        <div className={classes.quote}>
          <Words inside={line.inside} />
        </div>
      );
    case 'bullet':
    case 'number':
      return (
        <div className={classes.item}>
          <span>{line.kind === 'bullet' ? '•' : `${line.number}.`}</span>
          <span>
            <Words inside={line.inside} />
          </span>
        </div>
      );
    case 'plain':
      return <div>{line.inside.length ? <Words inside={line.inside} /> : <br />}</div>;
  }
}

function Words({ inside }: { inside: Inline[] }) {
  return inside.map((node, at) => <Node key={at} node={node} />);
}

function Node({ node }: { node: Inline }) {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'bold':
      return (
        <strong>
          <Words inside={node.inside} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Words inside={node.inside} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Words inside={node.inside} />
        </s>
      );
    case 'code':
      return <code>{node.text}</code>;
    case 'link':
      return <bdi className={classes.link}>{node.text}</bdi>;
    case 'hole':
      return <bdi className={classes.hole}>{node.name.replace(/^.*\./, '')}</bdi>;
  }
}

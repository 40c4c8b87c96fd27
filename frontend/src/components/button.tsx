import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router-dom';
import './button.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  /** One `primary` a screen. `danger` for what cannot be undone. */
  look?: ButtonLook;
  small?: boolean;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean; children: ReactNode };

function classes({ look = 'secondary', small }: Look, more = '') {
  return `button button--${look}${small ? ' button--small' : ''} ${more}`.trim();
}

/** A busy button stays where the focus is and ignores a second click. */
export function Button({ look, small, busy = false, className, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classes({ look, small }, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}

export function ButtonLink({ look, small, className, ...rest }: LinkProps & Look) {
  return <Link className={classes({ look, small }, className as string | undefined)} {...rest} />;
}
